// Whether ical.js reads from each iCalendar what the JSON of the same calendar says: every entry, its day, and the text about it.
// Usage: node calendars.mjs FOLDER, with NAME.ics beside NAME.json
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";

const [folder] = process.argv.slice(2);
let entries = 0;
let wrong = 0;

function check(name, what, expected, found) {
  if (expected === found) return;
  wrong++;
  console.error(`${name}: ${what} is ${JSON.stringify(found)}, and should be ${JSON.stringify(expected)}`);
}

const dayAfter = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const status = { certain: "CONFIRMED", ifNothingHappens: "CONFIRMED", undetermined: "TENTATIVE", doesNotApply: "CANCELLED" };

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ics")).sort()) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), "utf8")));
  const json = JSON.parse(readFileSync(join(folder, file.replace(/ics$/, "json")), "utf8"));
  const [events, tasks] = ["vevent", "vtodo"].map((kind) => new Map(calendar.getAllSubcomponents(kind).map((part) => [part.getFirstPropertyValue("uid").split("@")[0], part])));
  check(file, "the number of events", json.entries.length, events.size);
  check(file, "the number of tasks", json.undated.length, tasks.size);
  for (const entry of [...json.entries, ...json.undated]) {
    entries++;
    const part = (entry.day ? events : tasks).get(entry.uid);
    const name = `${file} ${entry.uid}`;
    check(name, "whether it is there", true, part !== undefined);
    if (part === undefined) continue;
    check(name, "its summary", entry.words.replace(/\r\n?/g, "\n"), part.getFirstPropertyValue("summary"));
    check(name, "its category", entry.kind, part.getFirstPropertyValue("categories"));
    check(name, "its stamp", "2026-11-22T04:00:00Z", part.getFirstPropertyValue("dtstamp").toString());
    check(name, "whether its description tells the agreement", true, part.getFirstPropertyValue("description").startsWith(entry.agreement));
    check(name, "its status", entry.day ? status[entry.standing] : entry.standing === "doesNotApply" ? "CANCELLED" : "NEEDS-ACTION", part.getFirstPropertyValue("status"));
    if (!entry.day) continue;
    const event = new ICAL.Event(part);
    check(name, "whether it is a whole day", true, event.startDate.isDate && event.endDate.isDate);
    check(name, "its day", entry.day, event.startDate.toString());
    check(name, "its end", dayAfter(entry.day), event.endDate.toString());
  }
}

console.log(`${entries} entries of calendars, ${wrong} wrong`);
if (wrong > 0 || entries === 0) process.exit(1);
