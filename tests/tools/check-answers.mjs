// Checks answers of the API against the OpenAPI document that the server publishes, with ajv, a validator that is not ours.
//
//   node check-answers.mjs < LINES
//
// The first line is the document; each other line is {"schema":"Position","answer":…}. Keys that a schema does not name are
// faults here, although clients should bear them: an answer must say nothing that is not documented. Prints a list of faults a line.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const close = (node) => {
  if (node === null || typeof node !== "object") return;
  if (node.type === "object" && node.properties && !("additionalProperties" in node)) node.additionalProperties = false;
  Object.values(node).forEach(close);
};

const [document, ...answers] = readFileSync(0, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
close(document.components.schemas);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: true });
addFormats(ajv);
ajv.addSchema({ $id: "document", components: document.components });

for (const { schema, answer } of answers) {
  const validate = ajv.compile({ $ref: `document#/components/schemas/${schema}` });
  const faults = validate(answer) ? [] : validate.errors.map((error) => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  process.stdout.write(JSON.stringify(faults) + "\n");
}
