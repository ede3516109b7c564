import { catalogueSuite } from "./catalogue-suite.ts";
import { openPgliteTenancy } from "./world.ts";

catalogueSuite("PGlite", openPgliteTenancy);
