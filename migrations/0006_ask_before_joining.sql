CREATE TABLE "waiting_memberships" (
	"supplier_id" text collate "C" NOT NULL,
	"company_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"role_id" text collate "C",
	"location_id" text collate "C",
	"capabilities" jsonb,
	"consents" jsonb,
	"invited_by" text collate "C",
	"status" text DEFAULT 'waiting' NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"buyer_id" text collate "C",
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "waiting_memberships_pk" PRIMARY KEY("supplier_id","id")
);
--> statement-breakpoint
ALTER TABLE "waiting_memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "email_confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "confirm_hash" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "confirm_expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "confirm_links" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "membership_id" text collate "C";--> statement-breakpoint
ALTER TABLE "waiting_memberships" ADD CONSTRAINT "waiting_memberships_company" FOREIGN KEY ("supplier_id","company_id") REFERENCES "public"."companies"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_memberships" ADD CONSTRAINT "waiting_memberships_role" FOREIGN KEY ("supplier_id","role_id") REFERENCES "public"."buyer_roles"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_memberships" ADD CONSTRAINT "waiting_memberships_location" FOREIGN KEY ("supplier_id","location_id") REFERENCES "public"."locations"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_memberships" ADD CONSTRAINT "waiting_memberships_inviter" FOREIGN KEY ("supplier_id","invited_by") REFERENCES "public"."buyers"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_memberships" ADD CONSTRAINT "waiting_memberships_buyer" FOREIGN KEY ("supplier_id","buyer_id") REFERENCES "public"."buyers"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "waiting_memberships_token" ON "waiting_memberships" USING btree ("supplier_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "waiting_memberships_email" ON "waiting_memberships" USING btree ("supplier_id","company_id","email") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "waiting_memberships_open" ON "waiting_memberships" USING btree ("supplier_id","id") WHERE status = 'waiting';--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_membership" FOREIGN KEY ("supplier_id","membership_id") REFERENCES "public"."waiting_memberships"("supplier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "applications_link" ON "applications" USING btree ("supplier_id","confirm_hash");--> statement-breakpoint
CREATE POLICY "waiting_memberships_supplier" ON "waiting_memberships" AS PERMISSIVE FOR ALL TO "listino_app" USING (supplier_id = current_setting('app.supplier_id', true)) WITH CHECK (supplier_id = current_setting('app.supplier_id', true));--> statement-breakpoint
CREATE POLICY "waiting_memberships_system" ON "waiting_memberships" AS PERMISSIVE FOR ALL TO "listino_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "waiting_memberships_company" ON "waiting_memberships" AS RESTRICTIVE FOR ALL TO "listino_app" USING (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[])) WITH CHECK (current_setting('app.company_id', true) = '*' or current_setting('app.company_id', true) = company_id or company_id = any ((select string_to_array(current_setting('app.company_id', true), ','))::text[]));