#!/usr/bin/env bash
# sqlite.sh ORG.csv FOLDER: the tables of spans and layers with the command line of SQLite.
# What no root reaches is left out before anything walks up: up a circle a recursive query would never end. The unary plus keeps the
# planner from walking the index of the wrong side, which is quadratic.
set -eu
sqlite3 :memory: <<SQL
.mode csv
.separator , "\n"
.import "$1" raw
CREATE TABLE seat(id TEXT PRIMARY KEY, manager TEXT, level INTEGER, cost INTEGER, name TEXT) WITHOUT ROWID;
INSERT INTO seat SELECT employee_id, nullif(manager_id, ''), level, CAST(round(salary * fte) AS INTEGER), name FROM raw;
CREATE INDEX by_manager ON seat(manager);
CREATE TABLE root AS SELECT id, manager FROM seat WHERE manager IS NULL OR manager NOT IN (SELECT id FROM seat);
CREATE TABLE layer(id TEXT PRIMARY KEY, layer INTEGER) WITHOUT ROWID;
INSERT INTO layer WITH RECURSIVE below(id, layer) AS (SELECT id, 1 FROM root UNION ALL SELECT seat.id, below.layer + 1 FROM below JOIN seat ON seat.manager = +below.id) SELECT * FROM below;
CREATE TABLE span AS SELECT manager AS id, count(*) AS reports FROM seat WHERE manager IN (SELECT id FROM seat) GROUP BY 1;
CREATE TABLE total AS
  WITH RECURSIVE up(above, id, cost) AS (SELECT seat.id, seat.id, cost FROM seat JOIN layer ON layer.id = seat.id
    UNION ALL SELECT seat.manager, up.id, up.cost FROM up JOIN seat ON seat.id = +up.above WHERE seat.id NOT IN (SELECT id FROM root))
  SELECT above AS id, count(*) AS heads, sum(cost) AS cost FROM up GROUP BY 1;
.output "$2/layers.csv"
SELECT layer, count(*) FROM layer GROUP BY 1 ORDER BY 1;
.output "$2/spans.csv"
SELECT reports, count(*) FROM span GROUP BY 1 ORDER BY 1;
.output "$2/subtree.csv"
SELECT total.id, reports, heads, cost FROM total JOIN span ON span.id = total.id ORDER BY 1;
.output "$2/violations.csv"
SELECT seat.id, boss.id FROM seat JOIN seat AS boss ON boss.id = seat.manager WHERE boss.level < seat.level ORDER BY 1;
.output "$2/cycles.csv"
WITH RECURSIVE up(start, at) AS (SELECT id, manager FROM seat WHERE id NOT IN (SELECT id FROM layer) UNION SELECT start, seat.manager FROM up JOIN seat ON seat.id = up.at)
  SELECT DISTINCT start FROM up WHERE start = at ORDER BY 1;
.output "$2/unknown.csv"
SELECT id FROM root WHERE manager IS NOT NULL ORDER BY 1;
.output "$2/summary.csv"
SELECT 'rows', count(*) FROM seat UNION ALL SELECT 'vacant', sum(name = '') FROM seat UNION ALL SELECT 'unknown', count(*) FROM root WHERE manager IS NOT NULL UNION ALL SELECT 'single_report', count(*) FROM span WHERE reports = 1;
SQL
