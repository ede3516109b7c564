import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EdgeWorld, openEdgeWorld } from "../testing/edge-world.ts";
import { mainJob } from "../testing/main-job.ts";

describe("the built worker in workerd, on PostgreSQL", () => {
  let world: EdgeWorld;
  beforeAll(async () => {
    world = await openEdgeWorld();
  });
  afterAll(() => world.close());

  it("does the main job, from import to the mail about the accepted order", async () => {
    await mainJob({
      api: world.edge.url,
      ...world.keys,
      mailsTo: async (email) => {
        await world.edge.tick();
        return world.resend.accepted.filter(({ to }) => [to].flat().includes(email));
      },
    });
  });

  it("serves the widgets' loader to every origin and answers an unknown path with a problem", async () => {
    const loader = await fetch(`${world.edge.url}/widgets/v1/listino.js`);
    expect(loader.status).toBe(200);
    expect(loader.headers.get("access-control-allow-origin")).toBe("*");
    const missing = await fetch(`${world.edge.url}/v1/nowhere`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get("content-type")).toBe("application/problem+json");
  });
});
