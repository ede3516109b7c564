import { bindingSuite } from "./binding-suite.ts";
import { openOwnedPostgres } from "./postgres-owner.ts";

bindingSuite("PostgreSQL", openOwnedPostgres);
