import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

const nothing = z.object({});

export const companyCreated = defineEvent("company.created", "Staff or an import made a company.", nothing);
export const companyUpdated = defineEvent(
  "company.updated",
  "A company's data changed.",
  z.object({ fields: z.array(z.string()) }),
);
export const companyRegistered = defineEvent(
  "company.registered",
  "A buyer followed the invitation and gave the company's data.",
  nothing,
);
export const companyConnected = defineEvent(
  "company.connected",
  "The buyer accepted the connection: the company may order.",
  nothing,
);
export const companySuspended = defineEvent(
  "company.suspended",
  "Staff suspended the company: it can look but not order, and nobody can sign in for it.",
  nothing,
);
export const companyResumed = defineEvent("company.resumed", "Staff lifted the suspension.", nothing);
export const companyClosed = defineEvent(
  "company.closed",
  "Staff closed the company for good: nobody can sign in for it, and nothing can be changed any more.",
  nothing,
);
export const companiesImported = defineEvent(
  "companies.imported",
  "An import made and changed companies; its counts say how many. Ask for those updated since.",
  z.object({ created: z.number(), updated: z.number(), deactivated: z.number() }),
);
