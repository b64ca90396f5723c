// Checks SARIF logs against the JSON Schema of SARIF 2.1.0 with ajv, a validator that is not ours. The schema is the one of the
// standard as @microsoft/jest-sarif carries it.
//
//   node check-sarif.mjs < LOGS
//
// LOGS is one log a line. Prints one JSON array a line: what is wrong with the log; empty when nothing is.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// One pattern of the schema (a language code) is no regular expression by the strict Unicode grammar.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

for (const log of readFileSync(0, "utf8").split("\n").filter((line) => line !== "")) {
  const faults = validate(JSON.parse(log)) ? [] : validate.errors.map((error) => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  process.stdout.write(JSON.stringify(faults) + "\n");
}
