import { catalogueSuite } from "./catalogue-suite.ts";
import { openOwnedPostgres } from "./postgres-owner.ts";

catalogueSuite("PostgreSQL", openOwnedPostgres);
