/** People as the statements that read them yield them, and what they may do. */
import { type Grant, joinGrants, plainGrants } from "../../../kernel/grants.ts";
import type { BuyerCapability } from "../../../kernel/permissions.ts";
import { presentGrants } from "../../buyer-roles/domain/present-grants.ts";

export interface MembershipFacts {
  readonly company: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly vatId: string | null;
  };
  readonly capabilities: readonly BuyerCapability[];
  readonly role: { readonly id: string; readonly name: string; readonly grants: readonly Grant[] } | null;
  readonly location: { readonly id: string; readonly name: string } | null;
  readonly salesRep: {
    readonly name: string;
    readonly title: string | null;
    readonly phone: string | null;
    readonly email: string;
    readonly photoUrl: string | null;
  } | null;
}

export interface AdminBuyerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string | null;
  readonly status: "active" | "inactive" | "invited";
  /** Of whoever has not confirmed yet. */
  readonly invited_until: string | null;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly memberships: readonly {
    readonly company: { id: string; name: string };
    readonly role: { id: string; name: string } | null;
    readonly location: { id: string; name: string } | null;
    readonly status: string;
    readonly capabilities: readonly BuyerCapability[];
    readonly grants: readonly Grant[] | null;
  }[];
}

export interface ColleagueRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly version: number;
  readonly status: string;
  /** Of whoever has not confirmed yet. */
  readonly invited_until: string | null;
  readonly role: { id: string; name: string } | null;
  readonly location: { id: string; name: string } | null;
  readonly capabilities: readonly BuyerCapability[];
  readonly grants: readonly Grant[] | null;
}

/** The role's grants and the single ones, joined. */
export const grantsOf = (
  role: readonly Grant[] | null | undefined,
  capabilities: readonly BuyerCapability[],
) => presentGrants(joinGrants(role ?? [], plainGrants(capabilities)));
