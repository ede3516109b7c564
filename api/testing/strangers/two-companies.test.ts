import { buildDocument } from "../../../openapi/build.ts";
import { walkStrangers } from "./walk.ts";

walkStrangers(buildDocument(), {
  name: "another company of the same supplier",
  concerns: (target, ofCompany) => ofCompany && target.path.startsWith("/v1/store/"),
  pick: (own) => [own, own.companies[1]],
});
