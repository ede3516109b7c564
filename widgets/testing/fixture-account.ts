/** Accounts and colleagues of the fixture: one administrator, two people more, three roles, two branches. */
import type { BuyerSession, Colleague, Me, OwnBuyerRole } from "@listino/sdk";
import { type Body, type Handler, Refused } from "./fixture-server.ts";

const id = (prefix: string, number: number) => `${prefix}_${String(number).padStart(26, "0")}`;
const whole = (...capabilities: string[]) =>
  capabilities.map((capability) => ({ capability, scope: "company" }));

const roles: readonly OwnBuyerRole[] = [
  { id: id("brl", 1), name: "Administrator", grants: whole("buyers.manage", "orders.view"), grantable: true },
  { id: id("brl", 2), name: "Orderer", grants: whole("orders.submit"), grantable: true },
  { id: id("brl", 3), name: "Viewer", grants: whole("orders.view"), grantable: true },
];
const locations = ["Leeds", "York"].map((name, index) => ({ id: id("loc", index), name }));
const roleOf = (number: number) => ({ id: id("brl", number), name: roles[number - 1]?.name ?? "" });
const person = (number: number, name: string, role: number): Colleague => ({
  id: id("buy", number),
  name,
  email: `${name.split(" ")[0]?.toLowerCase()}@hartley.example`,
  status: "active",
  invited_until: null,
  role: roleOf(role),
  location: number === 1 ? null : (locations[number % 2] ?? null),
  grants: [...(roles[role - 1]?.grants ?? [])],
});
const session = (number: number, device: string | null, current = false): BuyerSession => ({
  id: id("ses", number),
  company: { id: id("com", 1), name: "Hartley Gifts Ltd" },
  device,
  kind: device ? "sign_in" : "hand_off",
  created_at: "2026-11-20T09:00:00.000Z",
  last_seen_at: "2026-11-22T09:00:00.000Z",
  current,
});

export class FixtureAccount {
  people: Colleague[] = [];
  sessions: BuyerSession[] = [];
  /** The session was begun with a temporary password. */
  restricted = false;
  /** What `GET /me` says beside the usual. */
  dress: Partial<Me> = {};
  /** Which of several companies the session is for; the usual one without. */
  company?: { id: string; name: string } | undefined;
  /** Every body that was sent, by route. */
  readonly sent: [string, object][] = [];

  constructor() {
    this.reset();
  }

  reset(): void {
    this.people = [person(1, "Maya Hartley", 1), person(2, "Tom Hartley", 2), person(3, "Ivy Bell", 3)];
    this.sessions = [session(1, "Firefox on Windows", true), session(2, "Safari on iOS"), session(3, null)];
    this.restricted = false;
    this.dress = {};
    this.company = undefined;
    this.sent.length = 0;
  }

  /** What the account adds to who is signed in. */
  get me() {
    return {
      capabilities: ["orders.submit", "carts.edit", "buyers.manage"],
      role: roleOf(1),
      location: null,
      grants: [...(roles[0]?.grants ?? [])],
      sales_rep: {
        name: "Olga Nowak",
        title: "Key account manager",
        phone: "+44 113 496 0000",
        email: "olga@northmoor.example",
        photo_url: null,
      },
      ...this.dress,
    };
  }

  /** `me` makes the whole answer of `GET /me`. */
  routes(me: () => object): Record<string, Handler> {
    const note =
      (route: string, answer: (body: Body, params: string[]) => unknown): Handler =>
      (body: Body, params) => {
        this.sent.push([route, body]);
        return answer(body, params);
      };
    const all: Record<string, (body: never, params: string[]) => unknown> = {
      "POST /password-resets": () => undefined,
      "POST /password-resets/lookup": ({ token }: { token: string }) => {
        if (!token.endsWith("fresh")) throw new Refused({ status: 410, code: "link_ended" });
        const first = token.includes("first");
        return { email: "maya@hartley.example", name: "Maya", first, expires_at: "2100-01-01T00:00:00.000Z" };
      },
      "POST /password-resets/complete": () => ({ email: "maya@hartley.example", device: "dev_fixture" }),
      "POST /me/password": ({ current_password }: { current_password: string }) => {
        if (current_password === "wrong") throw wrongPassword("/current_password");
        this.restricted = false;
      },
      "POST /me/email": ({ password }: { password: string }) => {
        if (password === "wrong") throw wrongPassword("/password");
      },
      "POST /me/email/confirm": ({ token }: { token: string }) => {
        if (!token.endsWith("fresh")) throw new Refused({ status: 410, code: "link_ended" });
        return { email: "new@hartley.example" };
      },
      "PATCH /me": () => me(),
      "POST /sessions/renew": () => ({ token: "bs_renewed", expires_at: "2100-01-01T00:00:00.000Z" }),
      "DELETE /sessions/:": (_body, [which]) => {
        this.sessions = this.sessions.filter((one) => one.id !== which);
      },
      "DELETE /sessions": () => {
        this.sessions = this.sessions.filter(({ current }) => current);
      },
      "POST /buyers": (body: { name: string; email: string; role_id: string }) => {
        if (this.people.some(({ email }) => email === body.email)) {
          throw new Refused({ status: 409, code: "already_member" });
        }
        const added = {
          ...person(4, body.name, Number(body.role_id.slice(-1))),
          ...{ id: id("mbr", 4), email: body.email, status: "invited" },
          invited_until: "2026-11-29T09:00:00.000Z",
        };
        this.people.push(added);
        return added;
      },
      "POST /memberships/:/resend": (_body, [which]) => this.people.find((one) => one.id === which),
      "POST /memberships/:/withdraw": (_body, [which]) => {
        this.people = this.people.filter((one) => one.id !== which);
      },
      "POST /memberships/lookup": ({ token }: { token: string }) => {
        if (!token.endsWith("fresh")) throw new Refused({ status: 410, code: "link_ended" });
        return {
          ...{ supplier_name: "Northmoor Wholesale", company_name: "Hartley Gifts Ltd" },
          ...{ email: "maya@hartley.example", name: "Maya", expires_at: "2100-01-01T00:00:00.000Z" },
          invited_by: token.includes("supplier") ? null : "Tom Hartley",
          choose_password: token.includes("first"),
        };
      },
      "POST /memberships/confirm": () => ({
        email: "maya@hartley.example",
        company: { id: id("com", 1), name: "Hartley Gifts Ltd" },
        device: "dev_fixture",
      }),
      "POST /applications/confirm": ({ token }: { token: string }) => {
        if (!token.endsWith("fresh")) throw new Refused({ status: 410, code: "link_ended" });
        return { email: "maya@hartley.example", company_name: "Hartley Gifts Ltd" };
      },
      "POST /applications/link": () => undefined,
      "PATCH /buyers/:": ({ role_id, ...change }: { role_id?: string; status?: string }, [which]) => {
        const index = this.people.findIndex((one) => one.id === which);
        const role = role_id ? { role: roleOf(Number(role_id.slice(-1))) } : {};
        const changed = { ...(this.people[index] as Colleague), ...change, ...role };
        this.people[index] = changed;
        return changed;
      },
    };
    return {
      "GET /sessions": () => ({ data: this.sessions }),
      "GET /buyers": () => ({ data: this.people, next_cursor: null }),
      "GET /buyer-roles": () => ({ data: roles, next_cursor: null }),
      "GET /locations": () => ({ data: locations, next_cursor: null }),
      ...Object.fromEntries(
        Object.entries(all).map(([route, answer]) => [route, note(route, answer as never)]),
      ),
    };
  }
}

const wrongPassword = (pointer: string) =>
  new Refused({
    status: 422,
    code: "invalid_request",
    facts: { errors: [{ pointer, code: "wrong_password", detail: "is not the present password" }] },
  });
