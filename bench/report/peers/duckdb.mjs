// node duckdb.mjs ORG.csv FOLDER: the tables of spans and layers with DuckDB (npm @duckdb/node-api).
// Each seat carries the list of those above it: summing over that list is far quicker than a second recursion.
import { DuckDBInstance } from '@duckdb/node-api';

const [source, folder] = process.argv.slice(2);
const db = await (await DuckDBInstance.create(':memory:')).connect();
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const write = (name, query) => db.run(`COPY (${query}) TO ${quoted(`${folder}/${name}.csv`)} (HEADER false)`);

await db.run(`CREATE TABLE seat AS SELECT employee_id AS id, nullif(manager_id, '') AS manager, level::INTEGER AS level, round_even(salary::DOUBLE * fte::DOUBLE, 0)::BIGINT AS cost, coalesce(name, '') AS name
  FROM read_csv(${quoted(source)}, header = true, all_varchar = true)`);
await db.run(`CREATE TABLE root AS SELECT id, manager FROM seat WHERE manager IS NULL OR manager NOT IN (SELECT id FROM seat)`);
await db.run(`CREATE TABLE reached AS WITH RECURSIVE below(id, layer, cost, above) AS (
  SELECT id, 1, cost, [id] FROM seat WHERE id IN (SELECT id FROM root)
  UNION ALL SELECT seat.id, layer + 1, seat.cost, list_append(above, seat.id) FROM below JOIN seat ON seat.manager = below.id) SELECT * FROM below`);
await db.run(`CREATE TABLE span AS SELECT manager AS id, count(*) AS reports FROM seat WHERE manager IN (SELECT id FROM seat) GROUP BY 1`);
await write('layers', `SELECT layer, count(*) FROM reached GROUP BY 1 ORDER BY 1`);
await write('spans', `SELECT reports, count(*) FROM span GROUP BY 1 ORDER BY 1`);
await write('subtree', `SELECT total.id, reports, heads, total.cost FROM (SELECT one AS id, count(*) AS heads, sum(cost) AS cost FROM (SELECT unnest(above) AS one, cost FROM reached) GROUP BY 1) total JOIN span ON span.id = total.id ORDER BY 1`);
await write('violations', `SELECT seat.id, boss.id FROM seat JOIN seat boss ON boss.id = seat.manager WHERE boss.level < seat.level ORDER BY 1`);
await write('cycles', `WITH RECURSIVE cut AS (SELECT id, manager FROM seat WHERE id NOT IN (SELECT id FROM reached)), up(first, above) AS (SELECT id, manager FROM cut UNION SELECT first, cut.manager FROM up JOIN cut ON cut.id = up.above) SELECT DISTINCT first FROM up WHERE first = above ORDER BY 1`);
await write('unknown', `SELECT id FROM root WHERE manager IS NOT NULL ORDER BY 1`);
await write('summary', `SELECT 'rows', count(*) FROM seat UNION ALL SELECT 'vacant', count(*) FROM seat WHERE name = '' UNION ALL SELECT 'unknown', count(*) FROM root WHERE manager IS NOT NULL UNION ALL SELECT 'single_report', count(*) FROM span WHERE reports = 1`);
