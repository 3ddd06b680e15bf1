// Whether Ajv, by the JSON Schema of the document format, says of each document what the reader says.
// Usage: node agree.mjs SCHEMA CORPUS DOCUMENT…
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [schemaPath, corpusPath, ...documents] = process.argv.slice(2);
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schemaPath, "utf8")));
const counts = {};
let wrong = 0;

function check(name, verdict, text) {
  const isAccepted = validate(JSON.parse(text));
  const outcome = `${verdict}, ${isAccepted ? "accepted" : "refused"}`;
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  if (verdict === "either" || isAccepted === (verdict === "accept")) return;
  wrong++;
  console.error(`${name}: the reader says ${verdict}, but the document is ${isAccepted ? "accepted" : "refused"}`);
  console.error(JSON.stringify(validate.errors?.at(0) ?? null));
  if (wrong === 1) console.error(text);
}

for (const line of readFileSync(corpusPath, "utf8").split("\n").filter(Boolean)) {
  const { seed, verdict, text } = JSON.parse(line);
  check(`seed ${seed}`, verdict, text);
}

for (const path of documents) check(path, "accept", readFileSync(path, "utf8"));

console.log(Object.entries(counts).sort().map(([outcome, count]) => `${count} ${outcome}`).join("; "));
if (counts["accept, accepted"] === undefined || counts["reject, refused"] === undefined) {
  console.error("The corpus has not both sorts of documents.");
  process.exit(1);
}
process.exit(wrong === 0 ? 0 : 1);
