/** Brings the three pages up beside the demo that `npm start` runs: `npx tsx examples/sign-in-modes/start.ts`. */
import { readFile } from "node:fs/promises";
import { createAdminClient } from "@listino/sdk";
import { openWebsite } from "./website.ts";

interface Demo {
  readonly api: string;
  readonly secret_key: string;
  readonly buyers: readonly { readonly email: string; readonly password: string }[];
}

const record = process.env.DEMO ?? ".data/demo.json";
const demo: Demo = JSON.parse(
  await readFile(record, "utf8").catch(() => {
    throw new Error(`${record} is not there: run "npm start" first, in another terminal`);
  }),
);
const port = Number(process.env.PORT ?? 4320);
const origin = `http://localhost:${port}`;
const listino = createAdminClient({ baseUrl: demo.api, secretKey: demo.secret_key });

// A publishable key works from the websites that it names, so this one gets a key of its own.
const { key: publishableKey } = await listino.apiKeys.create({
  kind: "publishable",
  name: "Sign-in modes",
  origins: [origin],
});

// Who is signed in on the website: the demo's first buyer. Yours comes out of your own session.
const [first] = demo.buyers;
const [buyer] = (await listino.buyers.list({ q: first?.email ?? "" })).data;
const [company] = buyer?.companies ?? [];
const visitor = buyer && company ? { buyerId: buyer.id, companyId: company.id } : null;

openWebsite({
  api: demo.api,
  publishableKey,
  secretKey: demo.secret_key,
  visitor: () => visitor,
}).listen(port, "localhost", () => {
  console.log(`The page keeps the token     ${origin}/token.html
The website hands over       ${origin}/hand-off.html   (as ${first?.email})
A cookie of the API          ${origin}/cookie.html

Sign in as ${first?.email} with ${first?.password}. Stop with Ctrl+C.`);
});
