/**
 * A password put to the test, outside any transaction: counted before it is judged, and with the same work whether the
 * account exists or not.
 */
import { type AttemptLimit, addressBlock, countAttempt } from "../../platform/auth/attempts.ts";
import { verifyPassword } from "../../platform/auth/passwords.ts";
import { digestOf, secret, tokenOf } from "../../platform/auth/tokens.ts";
import type { Context } from "../../platform/context.ts";
import type { Ports } from "../../platform/ports.ts";
import { invalidCredentials } from "./problems.ts";

export interface PasswordClaim {
  readonly kind: "buyer" | "staff";
  /** Lower case. */
  readonly email: string;
  readonly password: string;
  /** Of the network; null where the runtime cannot tell. */
  readonly clientAddress: string | null;
  /** What an earlier sign-in of this browser answered. */
  readonly device?: string | undefined;
  /** The account's own session asks once more: strangers have none, so they use up none of its guesses. */
  readonly signedIn?: boolean;
}

export interface Account {
  readonly passwordHash: string | null;
  readonly status: "active" | "inactive";
  /** Of a temporary password that still works. */
  readonly temporaryHash?: string | null;
}

/**
 * Ten guesses from one place; more for an office behind one address, and for an account that somebody else attacks. A
 * browser that signed in before has ten of its own, so that nobody else's guesses make its owner wait. Each sign-in gives
 * another marker and none of them ends, so those who collected many while they knew the password have no more than all together.
 */
async function limits(context: Context, claim: PasswordClaim): Promise<AttemptLimit[]> {
  const { kind, email, clientAddress, device } = claim;
  if (claim.signedIn) return [{ name: `${kind}-own-password`, subject: email, limit: 10 }];
  if (device !== undefined && (await isKnownDevice(context, kind, email, device))) {
    return [
      { name: `${kind}-sign-in-device`, subject: `${device} ${email}`, limit: 10 },
      { name: `${kind}-sign-in-devices`, subject: email, limit: 30 },
    ];
  }
  const address = clientAddress === null ? null : addressBlock(clientAddress);
  return [
    { name: `${kind}-sign-in`, subject: `${address ?? ""} ${email}`, limit: 10 },
    { name: `${kind}-sign-in-account`, subject: email, limit: 30 },
    ...(address === null ? [] : [{ name: `${kind}-sign-in-address`, subject: address, limit: 100 }]),
  ];
}

/** `temporary`: it was a temporary password, which has to be changed first. */
export async function provePassword<A extends Account>(
  context: Context,
  claim: PasswordClaim,
  find: (context: Context, email: string) => Promise<A | undefined>,
): Promise<A & { readonly temporary: boolean }> {
  const attempt = await countAttempt(context, await limits(context, claim));
  const account = await find(context, claim.email);
  const [chosen, digest] = await Promise.all([
    verifyPassword(context.ports.passwords, account?.passwordHash ?? null, claim.password),
    digestOf(claim.password),
  ]);
  // Made by us with 79 bits, so its plain hash may be compared as it is.
  const temporary = !chosen && account?.temporaryHash === digest;
  if (!account || !(chosen || temporary) || account.status !== "active") throw invalidCredentials.refuse();
  await attempt.giveBack();
  return { ...account, temporary };
}

/** Says that a browser has signed in with the e-mail before, and nothing else. Signed, so nothing has to be stored. */
export async function deviceMarker(
  { random, sign }: Pick<Ports, "random" | "sign">,
  supplierId: string,
  email: string,
  kind: PasswordClaim["kind"] = "buyer",
): Promise<string> {
  return marker({ sign }, { supplierId, kind, email, mark: secret(random).slice(0, 16) });
}

interface Marked {
  readonly supplierId: string;
  readonly kind: PasswordClaim["kind"];
  readonly email: string;
  readonly mark: string;
}

/** A buyer's says nothing of a member of the staff who has the same e-mail. */
async function marker({ sign }: Pick<Ports, "sign">, { supplierId, kind, email, mark }: Marked) {
  const what = kind === "staff" ? "staff device" : "device";
  const signature = await sign(`${what} ${supplierId} ${email} ${mark}`);
  return `dev_${mark}_${tokenOf("pwr", supplierId, signature).slice(-43)}`;
}

export async function isKnownDevice(
  { ports, credential }: Context,
  kind: PasswordClaim["kind"],
  email: string,
  device: string,
): Promise<boolean> {
  const mark = /^dev_([A-Za-z0-9]{16})_/.exec(device)?.[1];
  if (mark === undefined) return false;
  const { supplierId } = credential.scope;
  return device === (await marker(ports, { supplierId, kind, email, mark }));
}
