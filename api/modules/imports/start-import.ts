import { eq } from "drizzle-orm";
import { permit } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { invalidRequest, notFound } from "../../platform/http/problems.ts";
import { WRITERS } from "./bulk-rows.ts";
import type { ImportOptions, Mapping } from "./domain/convert-row.ts";
import { FIELDS } from "./domain/fields.ts";
import { canRestart } from "./domain/over.ts";
import { importStarted } from "./events.ts";
import { importStatusConflict } from "./problems.ts";
import { findImport } from "./queries.ts";
import { presentImport } from "./schemas.ts";
import { imports } from "./tables.ts";

interface Input {
  readonly id: string;
  readonly mapping?: Mapping | undefined;
  readonly options?: Partial<ImportOptions> | undefined;
}

const DEFAULTS: ImportOptions = { decimal: ".", date_format: "YYYY-MM-DD", mode: "patch", empty: "keep" };

/** Says what the columns are; the rows are written by a job, with the permissions of whoever starts it. */
export const startImport = command({
  permission: { staff: "imports.write" },
  audit: "import.started",
  run: async (work, { id, mapping: given, options }: Input) => {
    const found = await findImport(work, id, true);
    if (!found) throw notFound.refuse();
    const again = canRestart(found, work.now);
    if (found.status !== "waiting_for_mapping" && !again)
      throw importStatusConflict.refuse({ facts: { import_status: found.status } });
    permit(work.actor, WRITERS[found.kind].permission, true);
    const mapping = (again ? found.mapping : given) ?? found.suggestedMapping;
    if (again) requireSame(found, given, options);
    else requireFields(found, mapping);
    const [row] = await work.db
      .update(imports)
      .set({
        mapping,
        options:
          again && found.options
            ? { ...found.options, ...confirmed(options) }
            : { ...DEFAULTS, ...found.suggestedOptions, ...options },
        status: "running",
        problem: null,
        finishedAt: null,
        startedBy: {
          ...{ actor: work.actor, scope: scopeOf(work) },
          at: found.startedBy?.at ?? work.now.toISOString(),
        },
        updatedAt: work.now,
      })
      .where(eq(imports.id, id))
      .returning();
    if (!row) throw new Error("the import was locked, and is gone");
    work.changed(id, [
      again
        ? { field: "status", before: "failed", after: "running" }
        : { field: "mapping", before: null, after: mapping },
    ]);
    work.emit(importStarted, { recordId: id, data: { kind: found.kind } });
    return presentImport(row);
  },
});

/** What may be said later: that what was refused is meant. */
function confirmed({ allow_suspensions: allowed }: Partial<ImportOptions> = {}) {
  return allowed === undefined ? {} : { allow_suspensions: allowed };
}

function scopeOf({ supplierId, companyId, representativeId }: Parameters<typeof findImport>[0]) {
  return { supplierId, companyId, ...(representativeId === undefined ? {} : { representativeId }) };
}

/** What was written was read by the mapping it was started with, and so has the rest to be. */
function requireSame(
  found: typeof imports.$inferSelect,
  mapping: Input["mapping"],
  options: Input["options"],
) {
  const other = (given: object | undefined, before: object | null) =>
    Object.entries(given ?? {}).some(
      ([name, value]) =>
        name !== "allow_suspensions" &&
        JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown> | null)?.[name]),
    );
  const added =
    mapping && Object.keys(mapping).length !== Object.keys(found.mapping ?? {}).length ? ["mapping"] : [];
  const changed = [
    ...(other(mapping, found.mapping) ? ["mapping"] : added),
    ...(other(options, found.options) ? ["options"] : []),
  ];
  if (changed.length === 0) return;
  const detail = "an import goes on with what it was started with; send the file again for another mapping";
  throw invalidRequest.refuse({
    errors: changed.map((name) => ({ pointer: `/${name}`, code: "already_started", detail })),
  });
}

function requireFields({ kind, columns }: typeof imports.$inferSelect, mapping: Mapping): void {
  const fields = FIELDS[kind];
  const names = new Set(columns.map(({ name }) => name));
  const errors = [
    ...Object.entries(mapping).flatMap(([name, source]) => [
      ...(Object.hasOwn(fields, name)
        ? []
        : [{ pointer: `/mapping/${name}`, code: "unknown_field", detail: `${kind} have no such field` }]),
      ...("column" in source && !names.has(source.column)
        ? [
            {
              pointer: `/mapping/${name}/column`,
              code: "unknown_column",
              detail: "the file has no such column",
            },
          ]
        : []),
    ]),
    ...Object.entries(fields).flatMap(([name, { required }]) =>
      required && !mapping[name]
        ? [{ pointer: `/mapping/${name}`, code: "required", detail: "needs a column or a constant" }]
        : [],
    ),
  ];
  if (errors.length > 0) throw invalidRequest.refuse({ errors });
}
