// Checks YAML files against the published JSON Schemas with ajv, a validator that is not ours.
//
//   node check-schemas.mjs SCHEMAS < JOBS
//
// SCHEMAS is the folder of the schemas. JOBS is one JSON object a line: {"schema":"people","file":"…"} for a YAML file, or
// {"schema":"people","text":"…"} for a YAML text. Each schema is compiled in strict mode, which also checks it against its
// meta-schema. Prints one JSON object a line: {"schema":"people","faults":[]} for each schema, then the same for each job.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";

const folder = process.argv[2];
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateSchema: true });
addFormats(ajv);

const say = (line) => process.stdout.write(JSON.stringify(line) + "\n");
const validators = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  const schema = basename(file, ".json");
  try {
    validators.set(schema, ajv.compile(JSON.parse(readFileSync(join(folder, file), "utf8"))));
    say({ schema, faults: [] });
  } catch (error) {
    say({ schema, faults: [error.message] });
  }
}

for (const job of readFileSync(0, "utf8").split("\n").filter((line) => line !== "")) {
  const { schema, file, text } = JSON.parse(job);
  const document = parseDocument(text ?? readFileSync(file, "utf8"), { version: "1.2" });
  const faults = document.errors.map((error) => error.message);
  const validate = validators.get(schema);
  if (!validate) faults.push(`There is no schema '${schema}'.`);
  else if (faults.length === 0 && !validate(document.toJS()))
    faults.push(...validate.errors.map((error) => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`));
  say({ schema, faults });
}
