// How long Ajv takes, compiled, to see that a deal keeps what a JSON Schema can say of the dozen rules of the benchmarks, in microseconds.
// Usage: node time.mjs DOCUMENT
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const publication = { properties: { kind: { enum: ["pressRelease", "newsReport"] } } };
const ended = { properties: { status: { enum: ["terminated", "expired"] } } };
const bodies = [
  { if: { properties: { kind: { enum: ["patentGrant", "grant"] } } }, then: { properties: { territory: { not: { const: "none" } } } } },
  { if: { properties: { kind: { const: "payment" } } }, then: { properties: { amount: { if: { type: "string" }, then: { pattern: "^[A-Z]{3} [0-9]" } } } } },
];
const schema = {
  type: "object",
  properties: {
    parties: { type: "array", items: { properties: { jurisdiction: { type: "string", pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" } } } },
    sources: { type: "array", items: { if: publication, then: { required: ["published"] } } },
    agreements: {
      type: "array",
      items: {
        required: ["parties", "provisions"],
        properties: {
          parties: { type: "array", minItems: 1 },
          provisions: { type: "array", minItems: 1, items: { properties: { body: { type: "object", required: ["kind"], allOf: bodies } } } },
          status: { type: "array", items: { if: ended, then: { required: ["on"] } } },
        },
      },
    },
  },
};

const validate = new Ajv2020({ strict: false }).compile(schema);
const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
const broken = [
  (deal) => { deal.agreements[0].parties = []; },
  (deal) => { delete deal.agreements[0].provisions; },
  (deal) => { deal.agreements[0].status = [{ status: "terminated" }]; },
  (deal) => { deal.agreements[0].provisions[0].body.territory = "none"; },
  (deal) => { deal.agreements[0].provisions.at(-1).body.amount = "USD -1"; },
  (deal) => { delete deal.sources[0].published; },
  (deal) => { deal.parties[0].jurisdiction = "Finland"; },
];
for (const [at, breaks] of broken.entries()) {
  const deal = structuredClone(document);
  breaks(deal);
  if (validate(deal)) throw new Error(`The schema does not see what is wrong in deal ${at}.`);
}
if (!validate(document)) throw new Error("The schema refuses the whole deal.");

// As the other peers: turns of a few milliseconds, after a warm-up; the lower quartile counts.
const turn = () => {
  const begin = process.hrtime.bigint();
  for (let i = 0; i < 2000; i++) validate(document);
  return Number(process.hrtime.bigint() - begin) / 2000 / 1000;
};
const until = Date.now() + 2000;
while (Date.now() < until) turn();
const turns = Array.from({ length: 300 }, turn).sort((one, other) => one - other);
console.log(turns[75].toFixed(4));
