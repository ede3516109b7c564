import { buildDocument } from "../../../openapi/build.ts";
import { walkStrangers } from "./walk.ts";

walkStrangers(buildDocument(), {
  name: "another supplier",
  concerns: () => true,
  pick: (_own, other) => [other, other.companies[0]],
});
