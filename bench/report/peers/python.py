"""python3 python.py ORG.csv FOLDER: the tables of spans and layers with the standard library, as somebody would write them for a day's use."""
import csv
import os
import sys
from collections import Counter

source, folder = sys.argv[1:]
with open(source, newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
place = {row["employee_id"]: at for at, row in enumerate(rows)}
manager = [place.get(row["manager_id"], -2) if row["manager_id"] else -1 for row in rows]
level = [int(row["level"]) for row in rows]
cost = [round(float(row["salary"]) * float(row["fte"])) for row in rows]
reports = [[] for _ in rows]
for seat, above in enumerate(manager):
    if above >= 0:
        reports[above].append(seat)

layer = [0] * len(rows)
order = [seat for seat, above in enumerate(manager) if above < 0]
for seat in order:
    layer[seat] = 1
for seat in order:  # grows while it is walked
    for report in reports[seat]:
        layer[report] = layer[seat] + 1
        order.append(report)
heads = [1] * len(rows)
for seat in reversed(order):
    if manager[seat] >= 0:
        heads[manager[seat]] += heads[seat]
        cost[manager[seat]] += cost[seat]


def on_circle(seat):
    """Walks up what no root reaches until it comes round or has gone too far."""
    at = manager[seat]
    for _ in range(len(rows)):
        if at == seat or at < 0:
            break
        seen.add(at)
        at = manager[at]
        if at in seen:
            break
    return at == seat


circles = []
for seat in range(len(rows)):
    if not layer[seat]:
        seen = set()
        if on_circle(seat):
            circles.append(seat)


def write(name, lines):
    with open(os.path.join(folder, name + ".csv"), "w", encoding="utf-8") as file:
        file.writelines(",".join(map(str, line)) + "\n" for line in lines)


name = [row["employee_id"] for row in rows]
spans = Counter(len(group) for group in reports if group)
write("layers", sorted(Counter(one for one in layer if one).items()))
write("spans", sorted(spans.items()))
write("subtree", ((name[at], len(reports[at]), heads[at], cost[at]) for at in range(len(rows)) if reports[at] and layer[at]))
write("violations", ((name[at], name[above]) for at, above in enumerate(manager) if above >= 0 and level[above] < level[at]))
write("cycles", ([name[at]] for at in circles))
write("unknown", ([name[at]] for at, above in enumerate(manager) if above == -2))
write("summary", [("rows", len(rows)), ("vacant", sum(not row["name"] for row in rows)), ("unknown", manager.count(-2)), ("single_report", spans[1])])
