import { bindingSuite } from "./binding-suite.ts";
import { openPgliteTenancy } from "./world.ts";

bindingSuite("PGlite", openPgliteTenancy);
