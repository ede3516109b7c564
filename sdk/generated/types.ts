// Generated from the OpenAPI document by `npm run sdk`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type Webhooks = OnSupplierCreatedWebhookRequest | OnSupplierRenamedWebhookRequest | OnSettingsUpdatedWebhookRequest | OnRoleCreatedWebhookRequest | OnRoleUpdatedWebhookRequest | OnStaffCreatedWebhookRequest | OnStaffUpdatedWebhookRequest | OnApiKeyCreatedWebhookRequest | OnApiKeyRevokedWebhookRequest | OnCompaniesImportedWebhookRequest | OnCompanyClosedWebhookRequest | OnCompanyConnectedWebhookRequest | OnCompanyCreatedWebhookRequest | OnCompanyRegisteredWebhookRequest | OnCompanyResumedWebhookRequest | OnCompanySuspendedWebhookRequest | OnCompanyUpdatedWebhookRequest | OnVatIdCheckedWebhookRequest | OnCompanyGroupsSetWebhookRequest | OnGroupCreatedWebhookRequest | OnGroupUpdatedWebhookRequest | OnLocationCreatedWebhookRequest | OnLocationUpdatedWebhookRequest | OnAddressCreatedWebhookRequest | OnAddressUpdatedWebhookRequest | OnBuyerRoleCreatedWebhookRequest | OnBuyerRoleUpdatedWebhookRequest | OnBuyerCreatedWebhookRequest | OnBuyerEmailChangedWebhookRequest | OnBuyerJoinedWebhookRequest | OnBuyerUpdatedWebhookRequest | OnBuyerCredentialIssuedWebhookRequest | OnBuyerMembershipUpdatedWebhookRequest | OnMembershipAskedWebhookRequest | OnMembershipConfirmedWebhookRequest | OnMembershipWithdrawnWebhookRequest | OnInvitationUsedWebhookRequest | OnInvitationRevokedWebhookRequest | OnInvitationSentWebhookRequest | OnApplicationAcceptedWebhookRequest | OnApplicationEmailConfirmedWebhookRequest | OnApplicationLinkRenewedWebhookRequest | OnApplicationRefusedWebhookRequest | OnApplicationSubmittedWebhookRequest | OnAnnouncementCreatedWebhookRequest | OnAnnouncementUpdatedWebhookRequest | OnCategoriesImportedWebhookRequest | OnFamilyCreatedWebhookRequest | OnFamilyUpdatedWebhookRequest | OnFamiliesImportedWebhookRequest | OnProductsImportedWebhookRequest | OnProductUpdatedWebhookRequest | OnAssortmentCreatedWebhookRequest | OnAssortmentUpdatedWebhookRequest | OnAssortmentProductsSetWebhookRequest | OnPartNumbersSetWebhookRequest | OnWarehouseCreatedWebhookRequest | OnWarehouseUpdatedWebhookRequest | OnStockReservationExpiredWebhookRequest | OnStockCorrectedWebhookRequest | OnStockImportedWebhookRequest | OnPriceListCreatedWebhookRequest | OnPriceListUpdatedWebhookRequest | OnPriceListEntriesImportedWebhookRequest | OnContractCreatedWebhookRequest | OnContractUpdatedWebhookRequest | OnContractPricesImportedWebhookRequest | OnDiscountCreatedWebhookRequest | OnDiscountUpdatedWebhookRequest | OnPromotionCreatedWebhookRequest | OnPromotionUpdatedWebhookRequest | OnCompanyConditionsSetWebhookRequest | OnGroupConditionsSetWebhookRequest | OnOrderSubmittedWebhookRequest | OnOrderAcceptedWebhookRequest | OnOrderRejectedWebhookRequest | OnImportStartedWebhookRequest | OnImportEndedWebhookRequest;

export type AcceptOrderInput = {
    /**
     * The day the supplier promises.
     */
    promised_date: string;
    /**
     * Words for the buyer; they stand in the mail and the history.
     */
    note?: string;
};

export type Address = {
    /**
     * Id of the address.
     */
    id: string;
    /**
     * The branch it belongs to; null for the company as a whole.
     */
    location_id: string | null;
    /**
     * What people in the company call it.
     */
    label: string;
    /**
     * First line on the label.
     */
    company_name: string;
    /**
     * Street and number.
     */
    line1: string;
    /**
     * Postal code as the country writes it.
     */
    postal_code: string;
    /**
     * Town.
     */
    city: string;
    /**
     * ISO 3166-1 alpha-2 code.
     */
    country: string;
    /**
     * Who is there.
     */
    contact_name: string | null;
    /**
     * Building, floor, gate.
     */
    line2: string | null;
    /**
     * State, county or province.
     */
    region: string | null;
    /**
     * For the carrier.
     */
    phone: string | null;
    /**
     * Where invoices go unless said otherwise.
     */
    is_billing_default: boolean;
    /**
     * Where goods go unless said otherwise.
     */
    is_shipping_default: boolean;
};

/**
 * Absent = unchanged, null = clear.
 */
export type AddressChange = {
    /**
     * The branch it belongs to; null for the company as a whole.
     */
    location_id?: string | null;
    /**
     * What people in the company call it.
     */
    label?: string;
    /**
     * First line on the label.
     */
    company_name?: string;
    /**
     * Street and number.
     */
    line1?: string;
    /**
     * Postal code as the country writes it.
     */
    postal_code?: string;
    /**
     * Town.
     */
    city?: string;
    /**
     * ISO 3166-1 alpha-2 code.
     */
    country?: string;
    /**
     * Who is there.
     */
    contact_name?: string | null;
    /**
     * Building, floor, gate.
     */
    line2?: string | null;
    /**
     * State, county or province.
     */
    region?: string | null;
    /**
     * For the carrier.
     */
    phone?: string | null;
    /**
     * Where invoices go unless said otherwise.
     */
    is_billing_default?: boolean;
    /**
     * Where goods go unless said otherwise.
     */
    is_shipping_default?: boolean;
};

/**
 * A company has another address.
 */
export type AddressCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'address.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type AddressDraft = {
    /**
     * Street and number.
     */
    line1: string;
    /**
     * Postal code as the country writes it.
     */
    postal_code: string;
    /**
     * Town.
     */
    city: string;
    /**
     * ISO 3166-1 alpha-2 code.
     */
    country: string;
    /**
     * First line on the label; the company's name where absent.
     */
    company_name?: string;
    /**
     * What people in the company call it; the town where absent.
     */
    label?: string;
    /**
     * Who is there.
     */
    contact_name?: string | null;
    /**
     * Building, floor, gate.
     */
    line2?: string | null;
    /**
     * State, county or province.
     */
    region?: string | null;
    /**
     * For the carrier.
     */
    phone?: string | null;
    /**
     * The branch it belongs to; null for the company as a whole.
     */
    location_id?: string | null;
    /**
     * Where absent: yes, if the company has none.
     */
    is_billing_default?: boolean;
    /**
     * Where absent: yes, if the company has none.
     */
    is_shipping_default?: boolean;
};

/**
 * An address of a company changed.
 */
export type AddressUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'address.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type AdminAddress = Address & {
    /**
     * Id of the company.
     */
    company_id: string;
};

export type AdminAddressDraft = AddressDraft & {
    /**
     * Id of the company.
     */
    company_id: string;
};

export type AdminAnnouncement = {
    /**
     * Id of the announcement.
     */
    id: string;
    /**
     * One line.
     */
    title: string;
    /**
     * Plain text, line breaks kept.
     */
    body: string;
    /**
     * `info` or `warning`.
     */
    kind: string;
    /**
     * Only companies of this group see it; null for all of them.
     */
    group_id: string | null;
    /**
     * Shown from then on; null for at once.
     */
    from: string | null;
    /**
     * Shown until then; null for as long as it is active.
     */
    until: string | null;
    /**
     * Whether each buyer may put it away for good.
     */
    dismissible: boolean;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type AdminBuyer = {
    /**
     * Id of the buyer; while they are `invited`, of the waiting membership (`mbr_…`).
     */
    id: string;
    name: string;
    /**
     * Signs the buyer in; in lower case.
     */
    email: string;
    /**
     * BCP 47 language tag.
     */
    language: string | null;
    /**
     * `active`, `inactive`, or `invited`: the person has not confirmed yet.
     */
    status: string;
    /**
     * Until when the link works by which the person confirms; null where nobody is waited for.
     */
    invited_until: string | null;
    /**
     * The companies the buyer orders for, by name.
     */
    companies: Array<CompanyRef>;
    /**
     * What the buyer may do for each of the companies, by name.
     */
    memberships: Array<Membership>;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type AdminCategory = {
    /**
     * Id of the category.
     */
    id: string;
    name: string;
    /**
     * The category it stands under; null at the top.
     */
    parent_id: string | null;
    /**
     * Place among its siblings; equal ones go by name.
     */
    position: number;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type AdminContract = {
    /**
     * Id of the contract.
     */
    id: string;
    name: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    payment_terms: PaymentTerms;
    delivery_terms: string | null;
    /**
     * Days from order to delivery.
     */
    delivery_days: number | null;
    /**
     * `automatic`, `standard`, `exempt`, `reverse_charge` or `export`.
     */
    tax_treatment: string;
    minimum_order: Money | null;
    /**
     * Calendar date.
     */
    valid_from: string | null;
    /**
     * Calendar date.
     */
    valid_until: string | null;
    is_default: boolean;
    /**
     * `active`, `expired`, `not_yet_valid` or `closed`.
     */
    status: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * Id of the price list.
     */
    price_list_id: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type AdminExplainPriceInput = {
    contract_id: string;
    product_id?: string;
    /**
     * Decides the tier.
     */
    quantity?: string;
    /**
     * Typed by buyers, in upper or lower case.
     */
    promotion_code?: string;
    company_id: string;
    /**
     * The product's.
     */
    external_id?: string;
    /**
     * The day; today where it is left out.
     */
    date?: string;
};

export type AdminExplainedPrice = {
    result: PriceResult;
    /**
     * How the amount came about; empty without a price.
     */
    steps: Array<{
        /**
         * `list_price`, then each discount (`company_discount` …), then `tax`.
         */
        kind: string;
        /**
         * Of the list or the discount.
         */
        name: string | null;
        /**
         * Of the discount or the tax.
         */
        percent: string | null;
        /**
         * What the price is after this step.
         */
        amount: string;
    }>;
    /**
     * Every list that was asked, in order.
     */
    candidates: Array<{
        rank: number;
        /**
         * As `source.kind`.
         */
        kind: string;
        /**
         * Id of the price list.
         */
        price_list_id: string | null;
        name: string | null;
        /**
         * `used`, or why not: `no_price` of the product, `not_valid` on the day, `other_currency`, `inactive`, or `outranked` by a list that was asked before.
         */
        outcome: string;
        tiers: Array<{
            /**
             * Exact decimal in the product's unit.
             */
            min_quantity: string;
            /**
             * Exact decimal with up to six places.
             */
            amount: string;
            /**
             * Exact decimal in the product's unit.
             */
            base_quantity: string;
        }>;
    }>;
};

export type AdminLocation = {
    /**
     * Id of the location.
     */
    id: string;
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    /**
     * What the company calls the branch.
     */
    name: string;
    /**
     * Where it is called.
     */
    phone: string | null;
    /**
     * `active` or `inactive`: nobody is put there any more.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type AdminPartNumberRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string;
    /**
     * What the company calls it; null forgets it.
     */
    part_number: string | null;
};

export type Announcement = {
    /**
     * Id of the announcement.
     */
    id: string;
    /**
     * One line.
     */
    title: string;
    /**
     * Plain text, line breaks kept.
     */
    body: string;
    /**
     * `info` or `warning`.
     */
    kind: string;
    /**
     * Shown until then; null for as long as it is active.
     */
    until: string | null;
    /**
     * Whether each buyer may put it away for good.
     */
    dismissible: boolean;
};

/**
 * Absent = unchanged, null = clear.
 */
export type AnnouncementChange = {
    /**
     * One line.
     */
    title?: string;
    /**
     * Plain text, line breaks kept.
     */
    body?: string;
    /**
     * How loud it is.
     */
    kind?: 'info' | 'warning';
    /**
     * Only companies of this group see it; null for all of them.
     */
    group_id?: string | null;
    /**
     * Shown from then on; null for at once.
     */
    from?: string | null;
    /**
     * Shown until then; null for as long as it is active.
     */
    until?: string | null;
    /**
     * Whether each buyer may put it away for good.
     */
    dismissible?: boolean;
    /**
     * Inactive ones are not shown.
     */
    status?: 'active' | 'inactive';
};

/**
 * Staff wrote an announcement for buyers.
 */
export type AnnouncementCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'announcement.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type AnnouncementInput = {
    /**
     * One line.
     */
    title: string;
    /**
     * Plain text, line breaks kept.
     */
    body: string;
    /**
     * How loud it is.
     */
    kind?: 'info' | 'warning';
    /**
     * Only companies of this group see it; null for all of them.
     */
    group_id?: string | null;
    /**
     * Shown from then on; null for at once.
     */
    from?: string | null;
    /**
     * Shown until then; null for as long as it is active.
     */
    until?: string | null;
    /**
     * Whether each buyer may put it away for good.
     */
    dismissible?: boolean;
    /**
     * Inactive ones are not shown.
     */
    status?: 'active' | 'inactive';
};

/**
 * An announcement changed.
 */
export type AnnouncementUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'announcement.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type ApiKey = {
    /**
     * Id of the key.
     */
    id: string;
    /**
     * `publishable` or `secret`.
     */
    kind: string;
    /**
     * What the key is for.
     */
    name: string;
    /**
     * The key's last four characters.
     */
    hint: string;
    origins: Array<string>;
    scopes: Array<string>;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * From then on it is worthless; ahead of now while a newer key takes its place.
     */
    revoked_at: string | null;
    /**
     * To the hour; of secret keys only, null while it was never used.
     */
    last_used_at: string | null;
};

/**
 * Absent = unchanged.
 */
export type ApiKeyChange = {
    /**
     * What the key is for.
     */
    name?: string;
    /**
     * Websites a publishable key may be used from.
     */
    origins?: Array<string>;
};

export type ApiKeyCreated = ApiKey & {
    /**
     * The key itself, shown this once.
     */
    key: string;
};

/**
 * A publishable or secret key was made.
 */
export type ApiKeyCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'api_key.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        kind: string;
    };
};

export type ApiKeyInput = {
    /**
     * `publishable` for web pages, `secret` for programs.
     */
    kind: 'publishable' | 'secret';
    /**
     * What the key is for.
     */
    name: string;
    /**
     * Websites a publishable key may be used from.
     */
    origins?: Array<string>;
    /**
     * What a secret key may do.
     */
    scopes?: Array<'settings.read' | 'settings.write' | 'staff.read' | 'staff.write' | 'roles.read' | 'roles.write' | 'api_keys.read' | 'api_keys.write' | 'companies.read' | 'companies.write' | 'buyers.read' | 'buyers.write' | 'sessions.create' | 'applications.read' | 'applications.decide' | 'announcements.read' | 'announcements.write' | 'products.read' | 'products.write' | 'stock.read' | 'stock.write' | 'prices.read' | 'prices.write' | 'contracts.read' | 'contracts.write' | 'orders.read' | 'orders.accept' | 'orders.reject' | 'imports.read' | 'imports.write' | 'notifications.read' | 'events.read' | 'audit.read' | 'emails.read'>;
};

/**
 * A key stopped working for good.
 */
export type ApiKeyRevokedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'api_key.revoked';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        kind: string;
    };
};

export type ApiKeyRotation = {
    /**
     * For how long the old key still works.
     */
    overlap_hours?: number;
};

export type Application = {
    /**
     * Id of the application.
     */
    id: string;
    /**
     * `submitted`, `accepted` or `refused`.
     */
    status: string;
    company: {
        /**
         * The company's legal name.
         */
        name: string;
        /**
         * As it is kept.
         */
        vat_id: string | null;
        /**
         * Where the company is taxed (ISO 3166-1 alpha-2).
         */
        country: string;
        /**
         * Number in the commercial register.
         */
        registration_number: string | null;
        /**
         * Where it is called.
         */
        phone: string | null;
        address: {
            /**
             * Street and number.
             */
            line1: string;
            /**
             * Postal code as the country writes it.
             */
            postal_code: string;
            /**
             * Town.
             */
            city: string;
            /**
             * ISO 3166-1 alpha-2 code.
             */
            country: string;
            /**
             * First line on the label; the company's name where absent.
             */
            company_name?: string;
            /**
             * Who is there.
             */
            contact_name?: string | null;
            /**
             * Building, floor, gate.
             */
            line2?: string | null;
            /**
             * State, county or province.
             */
            region?: string | null;
            /**
             * For the carrier.
             */
            phone?: string | null;
        };
        /**
         * Typed at registration to say which of the known companies it is.
         */
        identification_code: string | null;
    };
    contact: {
        /**
         * Who asks.
         */
        name: string;
        /**
         * Where the answer goes.
         */
        email: string;
        /**
         * BCP 47 language tag.
         */
        language: string | null;
    };
    /**
     * When the applicant followed the link in the mail; null while the e-mail may be anybody's.
     */
    email_confirmed_at: string | null;
    /**
     * When each was given, and to which version of the terms.
     */
    consents: {
        [key: string]: string;
    };
    /**
     * What they said.
     */
    message: string | null;
    /**
     * Why it was refused, or the words it was accepted with.
     */
    answer: string | null;
    /**
     * What it became.
     */
    company_id: string | null;
    /**
     * The applicant's account; there is none before they confirm their e-mail.
     */
    buyer_id: string | null;
    /**
     * When staff decided.
     */
    decided_at: string | null;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type ApplicationAcceptance = {
    /**
     * The known company the applicant belongs to; a new one is made where absent.
     */
    company_id?: string;
    /**
     * Own words for the mail.
     */
    message?: string;
};

/**
 * Staff accepted an application: the company is there, and the buyer's account, or who is waited for until they confirm their e-mail.
 */
export type ApplicationAcceptedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'application.accepted';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        company_id: string;
        buyer_id: string | null;
        membership_id: string | null;
    };
};

export type ApplicationAccount = {
    /**
     * Id of the buyer.
     */
    id: string;
    /**
     * Who has the e-mail already.
     */
    name: string;
};

export type ApplicationConfirmation = {
    /**
     * From the fragment of the link in the mail: `#token=…`.
     */
    token: string;
};

export type ApplicationConfirmed = {
    /**
     * It is the applicant's.
     */
    email: string;
    /**
     * For whom they apply.
     */
    company_name: string;
};

/**
 * An applicant followed the link in the mail: the e-mail is theirs.
 */
export type ApplicationEmailConfirmedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'application.email_confirmed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type ApplicationInput = {
    company: {
        /**
         * The company's legal name.
         */
        name: string;
        /**
         * VAT identification number, checked by form and check digit for the EU, GB, XI, CH and NO; blanks, dots and hyphens are left out. Without a prefix it is taken as the country's.
         */
        vat_id?: string;
        /**
         * Where the company is taxed (ISO 3166-1 alpha-2).
         */
        country: string;
        /**
         * Number in the commercial register.
         */
        registration_number?: string;
        /**
         * Where it is called.
         */
        phone?: string;
        address: {
            /**
             * Street and number.
             */
            line1: string;
            /**
             * Postal code as the country writes it.
             */
            postal_code: string;
            /**
             * Town.
             */
            city: string;
            /**
             * ISO 3166-1 alpha-2 code.
             */
            country: string;
            /**
             * First line on the label; the company's name where absent.
             */
            company_name?: string;
            /**
             * Who is there.
             */
            contact_name?: string | null;
            /**
             * Building, floor, gate.
             */
            line2?: string | null;
            /**
             * State, county or province.
             */
            region?: string | null;
            /**
             * For the carrier.
             */
            phone?: string | null;
        };
        /**
         * The code the supplier knows the company by, from an invoice or a catalogue.
         */
        identification_code?: string;
    };
    contact: {
        /**
         * Who asks.
         */
        name: string;
        /**
         * Where the answer goes, and what they will sign in with.
         */
        email: string;
        /**
         * At least ten characters. Works once the e-mail is confirmed and the application is accepted.
         */
        password: string;
        /**
         * Language of the mails; the supplier's where absent.
         */
        language?: string;
    };
    consents: RegistrationConsents;
    /**
     * What they say to the supplier, line breaks kept.
     */
    message?: string;
};

/**
 * An applicant is sent another link to confirm the e-mail; the one before has stopped working.
 */
export type ApplicationLinkRenewedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'application.link_renewed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        links: number;
    };
};

export type ApplicationLinkRequest = {
    /**
     * Where the link goes, if it has applied.
     */
    email: string;
};

export type ApplicationReceipt = {
    /**
     * Always `received`: whether the company or the e-mail is known is not told.
     */
    status: string;
};

export type ApplicationRefusal = {
    /**
     * Mailed to the applicant.
     */
    reason: string;
};

/**
 * Staff refused an application.
 */
export type ApplicationRefusedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'application.refused';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type ApplicationResemblance = {
    /**
     * Id of the company.
     */
    id: string;
    /**
     * A company that is known.
     */
    name: string;
    /**
     * Its status.
     */
    status: string;
    /**
     * What it shares: `identification_code`, `vat_id`, `email` or `name`.
     */
    by: Array<string>;
};

/**
 * A company asked for an account; mails to the applicant and to the staff follow.
 */
export type ApplicationSubmittedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'application.submitted';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type ApplicationVatEvidence = {
    /**
     * `valid`, `invalid` or `not_checked`.
     */
    status: string;
    /**
     * As the register has it.
     */
    name: string | null;
    /**
     * As the register has it.
     */
    address: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
};

export type ApplicationView = {
    /**
     * Id of the application.
     */
    id: string;
    /**
     * `submitted`, `accepted` or `refused`.
     */
    status: string;
    company: {
        /**
         * The company's legal name.
         */
        name: string;
        /**
         * As it is kept.
         */
        vat_id: string | null;
        /**
         * Where the company is taxed (ISO 3166-1 alpha-2).
         */
        country: string;
        /**
         * Number in the commercial register.
         */
        registration_number: string | null;
        /**
         * Where it is called.
         */
        phone: string | null;
        address: {
            /**
             * Street and number.
             */
            line1: string;
            /**
             * Postal code as the country writes it.
             */
            postal_code: string;
            /**
             * Town.
             */
            city: string;
            /**
             * ISO 3166-1 alpha-2 code.
             */
            country: string;
            /**
             * First line on the label; the company's name where absent.
             */
            company_name?: string;
            /**
             * Who is there.
             */
            contact_name?: string | null;
            /**
             * Building, floor, gate.
             */
            line2?: string | null;
            /**
             * State, county or province.
             */
            region?: string | null;
            /**
             * For the carrier.
             */
            phone?: string | null;
        };
        /**
         * Typed at registration to say which of the known companies it is.
         */
        identification_code: string | null;
    };
    contact: {
        /**
         * Who asks.
         */
        name: string;
        /**
         * Where the answer goes.
         */
        email: string;
        /**
         * BCP 47 language tag.
         */
        language: string | null;
    };
    /**
     * When the applicant followed the link in the mail; null while the e-mail may be anybody's.
     */
    email_confirmed_at: string | null;
    /**
     * When each was given, and to which version of the terms.
     */
    consents: {
        [key: string]: string;
    };
    /**
     * What they said.
     */
    message: string | null;
    /**
     * Why it was refused, or the words it was accepted with.
     */
    answer: string | null;
    /**
     * What it became.
     */
    company_id: string | null;
    /**
     * The applicant's account; there is none before they confirm their e-mail.
     */
    buyer_id: string | null;
    /**
     * When staff decided.
     */
    decided_at: string | null;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
    /**
     * Companies it may be: attach to one of them, or make a new one.
     */
    resembles: Array<ApplicationResemblance>;
    account: ApplicationAccount | null;
    /**
     * Further applications of this e-mail or VAT ID.
     */
    earlier: Array<string>;
    vat_check: ApplicationVatEvidence | null;
};

/**
 * One step between the list's price and the one that is asked for.
 */
export type AppliedDiscount = {
    /**
     * Whom it is for: `contract`, `company`, `group`, `category` (everybody) or `promotion`.
     */
    kind: string;
    /**
     * Id of the discount, or of the promotion.
     */
    id: string;
    name: string;
    /**
     * Percent, as an exact decimal.
     */
    percent: string;
};

export type Assortment = {
    /**
     * Id of the assortment.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    name: string;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
    /**
     * With all below them.
     */
    categories: Array<string>;
    /**
     * Named one by one.
     */
    products: Array<string>;
    granted_to: AssortmentGrants;
    /**
     * Active products it shows, by category and by name.
     */
    product_count: number;
};

export type AssortmentChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name?: string;
    /**
     * An inactive assortment grants nothing; a company left without any sees what the settings say.
     */
    status?: 'active' | 'inactive';
    /**
     * Everything in these categories and below them.
     */
    categories?: Array<string>;
    /**
     * These products as well. More of them than a request takes go in by `bulkSetAssortmentProducts`.
     */
    products?: Array<string>;
    granted_to?: AssortmentGrantsInput;
};

/**
 * An assortment was made.
 */
export type AssortmentCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'assortment.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type AssortmentGrants = {
    groups: Array<string>;
    companies: Array<string>;
    locations: Array<string>;
};

/**
 * Whom it is granted to. An absent list stays as it is.
 */
export type AssortmentGrantsInput = {
    groups?: Array<string>;
    companies?: Array<string>;
    locations?: Array<string>;
};

export type AssortmentInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name: string;
    /**
     * Everything in these categories and below them.
     */
    categories?: Array<string>;
    /**
     * These products as well. More of them than a request takes go in by `bulkSetAssortmentProducts`.
     */
    products?: Array<string>;
    granted_to?: AssortmentGrantsInput;
};

export type AssortmentProductRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string;
    /**
     * False takes the product out. Default true.
     */
    included?: boolean;
};

/**
 * A chunk of rows put products into an assortment or took them out.
 */
export type AssortmentProductsSetEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'assortment.products_set';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type AssortmentRef = {
    /**
     * Id of the assortment.
     */
    id: string;
    name: string;
};

export type AssortmentSummary = {
    /**
     * Id of the assortment.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    name: string;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * An assortment was changed: its name, what is in it, or whom it is granted to.
 */
export type AssortmentUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'assortment.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type Attribute = {
    name: string;
    value: string;
};

/**
 * Who changed what, field by field; never changed afterwards.
 */
export type AuditEntry = {
    /**
     * Id of the audit entry.
     */
    id: string;
    /**
     * What was changed.
     */
    record_id: string;
    /**
     * What was done.
     */
    action: string;
    actor: {
        /**
         * `buyer`, `staff`, `key`, `visitor` or `system`.
         */
        kind: string;
        id: string | null;
        /**
         * Their name today.
         */
        name: string | null;
    };
    changes: Array<{
        field: string;
        before?: unknown;
        after?: unknown;
    }>;
    request_id: string;
    /**
     * RFC 3339, UTC.
     */
    at: string;
};

export type BulkError = {
    code: string;
    detail: string;
    /**
     * The field, by JSON pointer.
     */
    pointer: string;
};

/**
 * The result of a row; in the last line the summary, or the problem that ended the request.
 */
export type BulkLine = {
    /**
     * The row's place in the request, from 0.
     */
    index: number;
    /**
     * The key of the row's record; null where the row does not say it.
     */
    external_id: string | null;
    /**
     * The record's id; null where the row failed.
     */
    id: string | null;
    /**
     * `created`, `updated`, `unchanged` or `failed`.
     */
    status: string;
    error?: BulkError;
} | {
    summary: {
        /**
         * Rows that made a record.
         */
        created: number;
        /**
         * Rows that changed a record.
         */
        updated: number;
        /**
         * Rows that said what was so already.
         */
        unchanged: number;
        /**
         * Rows that were refused.
         */
        failed: number;
        /**
         * Records switched off because `mode=full` did not name them.
         */
        deactivated: number;
    };
} | {
    problem: Problem;
};

export type BulkResult = {
    /**
     * One for each row, in the order of the request.
     */
    results: Array<{
        /**
         * The row's place in the request, from 0.
         */
        index: number;
        /**
         * The key of the row's record; null where the row does not say it.
         */
        external_id: string | null;
        /**
         * The record's id; null where the row failed.
         */
        id: string | null;
        /**
         * `created`, `updated`, `unchanged` or `failed`.
         */
        status: string;
        error?: BulkError;
    }>;
    summary: {
        /**
         * Rows that made a record.
         */
        created: number;
        /**
         * Rows that changed a record.
         */
        updated: number;
        /**
         * Rows that said what was so already.
         */
        unchanged: number;
        /**
         * Rows that were refused.
         */
        failed: number;
        /**
         * Records switched off because `mode=full` did not name them.
         */
        deactivated: number;
    };
};

/**
 * A person who orders.
 */
export type Buyer = {
    /**
     * Id of the buyer.
     */
    id: string;
    name: string;
    /**
     * Signs the buyer in; in lower case.
     */
    email: string;
    /**
     * BCP 47 language tag.
     */
    language: string | null;
};

/**
 * Absent = unchanged, null = clear.
 */
export type BuyerChange = {
    name?: string;
    /**
     * BCP 47 language tag.
     */
    language?: string | null;
    /**
     * An inactive buyer cannot sign in, and is signed out everywhere.
     */
    status?: 'active' | 'inactive';
};

/**
 * Somebody got an account: by registering, or because staff, a colleague or an import added them.
 */
export type BuyerCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * A buyer is sent a link or a temporary password, or the confirmation of a new e-mail.
 */
export type BuyerCredentialIssuedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.credential_issued';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        credential_id: string;
        kind: string;
    };
};

/**
 * A buyer confirmed a new e-mail, which signs in from now on.
 */
export type BuyerEmailChangedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.email_changed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type BuyerInput = {
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * Signs the buyer in. Whoever has an account is asked by mail before it joins the company.
     */
    email: string;
    /**
     * Of a new account.
     */
    name: string;
    /**
     * Of the mails; else the company's.
     */
    language?: string;
    /**
     * Without a role and capabilities the first of a company is its administrator.
     */
    role_id?: string;
    /**
     * Id of the location.
     */
    location_id?: string;
    /**
     * Single capabilities beside the role's.
     */
    capabilities?: Array<'prices.view' | 'carts.edit' | 'orders.submit' | 'orders.view' | 'addresses.edit' | 'part_numbers.edit' | 'buyers.manage'>;
    /**
     * What is mailed to a new account: a link to choose a password, or a temporary one that has to be changed. Both work for 7 days. Whoever has an account gets a link to confirm in any case, and so does everybody who is added by staff of the scope `own`.
     */
    credentials: 'link' | 'temporary_password' | 'none';
};

/**
 * A buyer became a member of a company: the event's company.
 */
export type BuyerJoinedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.joined';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * What a buyer may do for the event's company changed.
 */
export type BuyerMembershipUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.membership_updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type BuyerRole = {
    /**
     * Id of the role.
     */
    id: string;
    /**
     * As people know it.
     */
    name: string;
    /**
     * What its holders may do.
     */
    grants: Array<Grant>;
    /**
     * Given to whoever comes to a company later and without a role.
     */
    is_default: boolean;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * Absent = unchanged. Whoever holds the role may do so from the next request.
 */
export type BuyerRoleChange = {
    /**
     * As people know it.
     */
    name?: string;
    /**
     * All of them: of a capability named twice the widest holds.
     */
    grants?: Array<GrantInput>;
    /**
     * Given to whoever comes to a company later and without a role.
     */
    is_default?: boolean;
};

/**
 * Staff made a role for buyers.
 */
export type BuyerRoleCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer_role.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type BuyerRoleInput = {
    /**
     * As people know it.
     */
    name: string;
    /**
     * All of them: of a capability named twice the widest holds.
     */
    grants: Array<GrantInput>;
    /**
     * Given to whoever comes to a company later and without a role.
     */
    is_default?: boolean;
};

export type BuyerRoleRef = {
    /**
     * Id of the role.
     */
    id: string;
    /**
     * As people know it.
     */
    name: string;
};

/**
 * A role for buyers changed, and with it what its holders may do.
 */
export type BuyerRoleUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer_role.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type BuyerSession = {
    /**
     * Id of the session.
     */
    id: string;
    company: CompanyRef;
    /**
     * Browser and system, as far as known.
     */
    device: string | null;
    /**
     * `sign_in` with a password, or `hand_off` by the supplier's own website.
     */
    kind: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * To the hour.
     */
    last_seen_at: string;
    /**
     * The one that asks.
     */
    current: boolean;
};

/**
 * A buyer's account changed.
 */
export type BuyerUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'buyer.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * A buyer's working cart for one contract, priced now.
 */
export type Cart = {
    /**
     * Id of the cart.
     */
    id: string;
    /**
     * Id of the contract.
     */
    contract_id: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * `open` or `submitted`.
     */
    status: string;
    /**
     * The order it became.
     */
    order_id: string | null;
    lines: Array<{
        product: {
            /**
             * Id of the product.
             */
            id: string;
            sku: string;
            name: string;
            image_url: string | null;
            /**
             * UN/ECE Recommendation 20.
             */
            unit: string;
        };
        /**
         * In the product's own unit.
         */
        quantity: string;
        pack: LinePack | null;
        warehouse: LineWarehouse | null;
        /**
         * For `base_quantity` units; null without a price.
         */
        unit_price: string | null;
        /**
         * The same before discounts.
         */
        list_price: string | null;
        discounts: Array<AppliedDiscount>;
        /**
         * Exact decimal in the product's unit.
         */
        base_quantity: string | null;
        net: Money | null;
        /**
         * Percent, as an exact decimal.
         */
        tax_rate: string;
        /**
         * Where the price stands; null for one of the contract's own, and without a price.
         */
        price_list_id: string | null;
        stock: LineStock;
        quantity_rules: QuantityRules;
        /**
         * What keeps the line from being ordered; empty if nothing.
         */
        problems: Array<{
            /**
             * e.g. `quantity_off_multiple`, `not_on_contract`, `stock_short`.
             */
            code: string;
            detail: string;
            /**
             * The nearest quantity that can be ordered; in packs where the line is counted in them.
             */
            suggestion?: string;
        }>;
    }>;
    promotion: CartPromotion | null;
    totals: Totals;
    line_count: number;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type CartPromotion = {
    code: string;
    name: string;
    /**
     * Why it does not count at the moment, e.g. `below_promotion_minimum`; null where it does.
     */
    problem: string | null;
};

/**
 * A chunk of an import changed categories. Read them with `updated_since`.
 */
export type CategoriesImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'categories.imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type Category = {
    /**
     * Id of the category.
     */
    id: string;
    name: string;
    /**
     * The category it stands under; null at the top.
     */
    parent_id: string | null;
    /**
     * Place among its siblings; equal ones go by name.
     */
    position: number;
};

export type CategoryRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string;
    /**
     * Needed for a new category.
     */
    name?: string;
    /**
     * The parent's `external_id`, which may come anywhere in the same request; null for the top.
     */
    parent_external_id?: string | null;
    /**
     * Place among its siblings; equal ones go by name.
     */
    position?: number;
};

/**
 * One of the company's people.
 */
export type Colleague = {
    /**
     * Id of the colleague; while they are `invited`, of the waiting membership (`mbr_…`).
     */
    id: string;
    name: string;
    /**
     * Signs the buyer in; in lower case.
     */
    email: string;
    /**
     * `active`, `inactive`, or `invited`: the person has not confirmed yet.
     */
    status: string;
    /**
     * Until when the link works by which the person confirms; null where nobody is waited for.
     */
    invited_until: string | null;
    role: BuyerRoleRef | null;
    location: LocationRef | null;
    /**
     * What the buyer may do for the company, and how far each reaches.
     */
    grants: Array<Grant>;
};

/**
 * Absent = unchanged, null = clear.
 */
export type ColleagueChange = {
    /**
     * Id of the role.
     */
    role_id?: string;
    /**
     * Id of the location.
     */
    location_id?: string | null;
    /**
     * An inactive member is signed out of this company at once.
     */
    status?: 'active' | 'inactive';
};

export type ColleagueInput = {
    /**
     * Gets a link with which the person confirms, and chooses a password where there is none.
     */
    email: string;
    /**
     * The person's name, shown until they confirm; that of a new account.
     */
    name: string;
    /**
     * Of the mails; else the company's.
     */
    language?: string;
    /**
     * Id of the role.
     */
    role_id: string;
    /**
     * Id of the location.
     */
    location_id?: string;
};

/**
 * An import made and changed companies; its counts say how many. Ask for those updated since.
 */
export type CompaniesImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'companies.imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type Company = {
    /**
     * Id of the company.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    /**
     * The company's legal name.
     */
    name: string;
    /**
     * Where the company is reached.
     */
    email: string;
    /**
     * `invited`, `registered`, `active`, `suspended` or `closed`.
     */
    status: string;
    vat_id: string | null;
    /**
     * `valid`, `invalid` or `not_checked`: what the EU's register said last of this VAT ID.
     */
    vat_status: string;
    /**
     * When it said so.
     */
    vat_checked_at: string | null;
    /**
     * Where the company is taxed (ISO 3166-1 alpha-2).
     */
    country: string | null;
    /**
     * Where it is called.
     */
    phone: string | null;
    /**
     * Its own website.
     */
    website: string | null;
    /**
     * Number in the commercial register.
     */
    registration_number: string | null;
    /**
     * Typed at registration to say which of the known companies it is.
     */
    identification_code: string | null;
    /**
     * What kind of client it is, in the supplier's own words.
     */
    client_type: string | null;
    /**
     * Where it is, in the supplier's own words.
     */
    region: string | null;
    sales_rep: CompanySalesRep | null;
    /**
     * BCP 47 language tag.
     */
    language: string | null;
    /**
     * Why it was suspended or closed; never shown to its buyers.
     */
    status_reason: string | null;
    /**
     * When the buyer first accepted the connection.
     */
    connected_at: string | null;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * Absent = unchanged, null = clear.
 */
export type CompanyChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * The company's legal name.
     */
    name?: string;
    /**
     * Where the company is reached.
     */
    email?: string;
    /**
     * VAT identification number, checked by form and check digit for the EU, GB, XI, CH and NO; blanks, dots and hyphens are left out. Without a prefix it is taken as the country's.
     */
    vat_id?: string | null;
    /**
     * Language of mails to the company; null for the supplier's.
     */
    language?: string | null;
    /**
     * Where the company is taxed (ISO 3166-1 alpha-2).
     */
    country?: string | null;
    /**
     * Where it is called.
     */
    phone?: string | null;
    /**
     * Its own website.
     */
    website?: string | null;
    /**
     * Number in the commercial register.
     */
    registration_number?: string | null;
    /**
     * Typed at registration to say which of the known companies it is.
     */
    identification_code?: string | null;
    /**
     * What kind of client it is, in the supplier's own words.
     */
    client_type?: string | null;
    /**
     * Where it is, in the supplier's own words.
     */
    region?: string | null;
    /**
     * Who looks after the company; its buyers see their contact card.
     */
    sales_rep_id?: string | null;
};

/**
 * Staff closed the company for good: nobody can sign in for it, and nothing can be changed any more.
 */
export type CompanyClosedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.closed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type CompanyClosure = {
    /**
     * Why; kept with the company, for staff only.
     */
    reason: string;
};

/**
 * What was agreed with a company changed: its prices, limits or assortment may be others now.
 */
export type CompanyConditionsSetEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.conditions_set';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * The buyer accepted the connection: the company may order.
 */
export type CompanyConnectedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.connected';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * Staff or an import made a company.
 */
export type CompanyCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type CompanyGroups = {
    groups: Array<GroupRef>;
};

export type CompanyGroupsInput = {
    /**
     * All of them: what is not named is left.
     */
    group_ids: Array<string>;
};

/**
 * A company joined or left groups: its prices and assortment may be others now.
 */
export type CompanyGroupsSetEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.groups_set';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        joined: Array<string>;
        left: Array<string>;
    };
};

export type CompanyInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * The company's legal name.
     */
    name: string;
    /**
     * Where the company is reached.
     */
    email: string;
    /**
     * VAT identification number, checked by form and check digit for the EU, GB, XI, CH and NO; blanks, dots and hyphens are left out. Without a prefix it is taken as the country's.
     */
    vat_id?: string | null;
    /**
     * Language of mails to the company; null for the supplier's.
     */
    language?: string | null;
    /**
     * Where the company is taxed (ISO 3166-1 alpha-2).
     */
    country?: string | null;
    /**
     * Where it is called.
     */
    phone?: string | null;
    /**
     * Its own website.
     */
    website?: string | null;
    /**
     * Number in the commercial register.
     */
    registration_number?: string | null;
    /**
     * Typed at registration to say which of the known companies it is.
     */
    identification_code?: string | null;
    /**
     * What kind of client it is, in the supplier's own words.
     */
    client_type?: string | null;
    /**
     * Where it is, in the supplier's own words.
     */
    region?: string | null;
    /**
     * Who looks after the company; its buyers see their contact card.
     */
    sales_rep_id?: string | null;
};

export type CompanyRef = {
    /**
     * Id of the company.
     */
    id: string;
    name: string;
};

/**
 * A buyer followed the invitation and gave the company's data.
 */
export type CompanyRegisteredEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.registered';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * Staff lifted the suspension.
 */
export type CompanyResumedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.resumed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type CompanyRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string;
    /**
     * Needed for a new company.
     */
    name?: string;
    /**
     * Needed for a new company; whoever is invited is reached there.
     */
    email?: string;
    /**
     * VAT identification number, checked by form and check digit for the EU, GB, XI, CH and NO; blanks, dots and hyphens are left out. Without a prefix it is taken as the country's.
     */
    vat_id?: string | null;
    /**
     * Where the company is taxed (ISO 3166-1 alpha-2).
     */
    country?: string | null;
    /**
     * Where it is called.
     */
    phone?: string | null;
    /**
     * Its own website.
     */
    website?: string | null;
    /**
     * Number in the commercial register.
     */
    registration_number?: string | null;
    /**
     * Typed at registration to say which of the known companies it is.
     */
    identification_code?: string | null;
    /**
     * What kind of client it is, in the supplier's own words.
     */
    client_type?: string | null;
    /**
     * Where it is, in the supplier's own words.
     */
    region?: string | null;
    /**
     * BCP 47 language tag.
     */
    language?: string | null;
    /**
     * All its groups.
     */
    group_external_ids?: Array<string>;
    /**
     * Which of your staff looks after it.
     */
    sales_rep_email?: string | null;
    /**
     * `active` connects it at once; absent leaves a new one `invited`.
     */
    status?: 'active' | 'suspended' | 'closed';
    /**
     * Becomes or changes its default address for invoices.
     */
    billing_address?: {
        /**
         * Street and number.
         */
        line1: string;
        /**
         * Postal code as the country writes it.
         */
        postal_code: string;
        /**
         * Town.
         */
        city: string;
        /**
         * ISO 3166-1 alpha-2 code.
         */
        country: string;
        /**
         * First line on the label; the company's name where absent.
         */
        company_name?: string;
        /**
         * What people in the company call it; the town where absent.
         */
        label?: string;
        /**
         * Who is there.
         */
        contact_name?: string | null;
        /**
         * Building, floor, gate.
         */
        line2?: string | null;
        /**
         * State, county or province.
         */
        region?: string | null;
        /**
         * For the carrier.
         */
        phone?: string | null;
    };
    /**
     * `link` mails an invitation, `temporary_password` makes the buyer and mails a password. Whoever has either already, or orders for the company, is not mailed again.
     */
    invite?: 'none' | 'link' | 'temporary_password';
    /**
     * Whom the mail greets; the company where absent.
     */
    buyer_name?: string;
};

export type CompanySalesRep = {
    /**
     * Id of the staff member.
     */
    id: string;
    /**
     * Who looks after the company.
     */
    name: string;
};

/**
 * Staff suspended the company: it can look but not order, and nobody can sign in for it.
 */
export type CompanySuspendedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.suspended';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type CompanySuspension = {
    /**
     * Why; kept with the company, for staff only.
     */
    reason?: string;
};

/**
 * A company's data changed.
 */
export type CompanyUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'company.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type CompanyView = Company & {
    /**
     * The first one's price list comes first.
     */
    groups: Array<GroupRef>;
    conditions_summary: ConditionsSummary;
};

export type ComparePricesInput = {
    /**
     * In this category or below it.
     */
    category_id?: string;
    /**
     * Words, or their beginnings, of SKU, name, brand and GTIN, in any order, apart or joined; all of them have to match. Six words count. A word that begins nothing finds those one typing error away; by `relevance` the company's own part numbers are found too.
     */
    q?: string;
    /**
     * These SKUs only, in upper or lower case.
     */
    skus?: Array<string>;
    /**
     * `category` is the order of a printed catalogue: category by category, then SKU. `relevance` is for `q`, and its default: exact numbers first, then SKUs that begin so, whole words, beginnings of words, and words with a typing error; at most 1,000 hits. Without `q` the default is `sku`.
     */
    sort?: 'sku' | 'name' | 'category' | 'relevance';
    /**
     * `next_cursor` of the page before, or an anchor of `countPrices` with the same sort.
     */
    cursor?: string;
    /**
     * Rows to pass over behind the cursor: with anchors, the list can be entered anywhere.
     */
    skip?: number;
    /**
     * Rows per page.
     */
    limit?: number;
    /**
     * Of the company's contracts, up to 12; all that are valid today where it is left out.
     */
    contract_ids?: Array<string>;
};

export type ComparedPrices = {
    contracts: Array<{
        id: string;
        name: string;
        currency: string;
        is_default: boolean;
    }>;
    data: Array<ComparedRow>;
    /**
     * Asks for the next page; null on the last one.
     */
    next_cursor: string | null;
};

export type ComparedRow = {
    product: ProductShown;
    prices: Array<{
        contract_id: string;
        price: Price;
    }>;
};

/**
 * Everything that was agreed with a company.
 */
export type Conditions = {
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * Off: the company's own price list, discounts and limits are kept and not used.
     */
    custom: boolean;
    /**
     * All of them, closed ones too.
     */
    contracts: Array<AdminContract>;
    /**
     * The company's own list, asked behind its contract's.
     */
    price_list_id: string | null;
    /**
     * The company's own; those of contracts are not here.
     */
    discounts: Array<Discount>;
    credit_limit: Money | null;
    maximum_order: Money | null;
    maximum_open_orders: Money | null;
    /**
     * All assortments granted to the company itself.
     */
    assortment_ids: Array<string>;
    stock: ConditionsStock;
    /**
     * Who looks after it.
     */
    sales_rep_id: string | null;
    /**
     * All its groups.
     */
    group_ids: Array<string>;
};

/**
 * With an id, or an `external_id` the company has, it is changed; otherwise made. Others stay.
 */
export type ConditionsContract = ContractChange & {
    /**
     * Id of the contract.
     */
    id?: string;
    /**
     * Of a new one: that of the price list, if given.
     */
    currency?: string;
};

/**
 * With an id, or an `external_id` the company has, it is changed; otherwise made. Others stay.
 */
export type ConditionsDiscount = DiscountChange & {
    /**
     * Id of the discount.
     */
    id?: string;
};

/**
 * Absent = unchanged, null = clear. Sets are whole; contracts and discounts are changed one by one.
 */
export type ConditionsInput = {
    /**
     * Off: the company's own price list, discounts and limits are kept and not used.
     */
    custom?: boolean;
    contracts?: Array<ConditionsContract>;
    /**
     * The company's own list, asked behind its contract's.
     */
    price_list_id?: string | null;
    discounts?: Array<ConditionsDiscount>;
    /**
     * Absent is unchanged, null is unlimited, zero is none.
     */
    credit_limit?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * Gross value of one order; null is unlimited.
     */
    maximum_order?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * Gross value of all orders that wait to be taken over; null is unlimited.
     */
    maximum_open_orders?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * All assortments granted to the company itself.
     */
    assortment_ids?: Array<string>;
    stock?: ConditionsStockInput;
    /**
     * Who looks after it.
     */
    sales_rep_id?: string | null;
    /**
     * All its groups.
     */
    group_ids?: Array<string>;
};

export type ConditionsStock = {
    /**
     * `exact`, `banded`, `yes_no` or `hidden`; null for the supplier's rule.
     */
    disclosure: string | null;
    /**
     * With `banded`: "10" shows "10+"; null for the supplier's.
     */
    band: string | null;
    /**
     * Whether it sees each warehouse; null for the supplier's rule.
     */
    per_warehouse: boolean | null;
};

/**
 * What it is told of stock; null for the supplier's rule.
 */
export type ConditionsStockInput = {
    disclosure?: 'exact' | 'banded' | 'yes_no' | 'hidden' | null;
    /**
     * With `banded`: "10" shows "10+"; null for the supplier's.
     */
    band?: string | null;
    /**
     * Whether it sees each warehouse; null for the supplier's rule.
     */
    per_warehouse?: boolean | null;
};

/**
 * What was agreed with the company, at a glance.
 */
export type ConditionsSummary = {
    /**
     * Whether the company's own price list, discounts and limits are in use.
     */
    custom: boolean;
    /**
     * The active ones, the default first.
     */
    contracts: Array<ContractRef>;
    price_list: PriceListRef | null;
    /**
     * How many discounts of its own are active.
     */
    discounts: number;
    credit_limit: Money | null;
    maximum_order: Money | null;
    maximum_open_orders: Money | null;
    /**
     * Granted to the company itself.
     */
    assortments: Array<AssortmentRef>;
    /**
     * What it is told of stock; null for the supplier's rule.
     */
    stock_disclosure: string | null;
};

export type Contract = {
    /**
     * Id of the contract.
     */
    id: string;
    name: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    payment_terms: PaymentTerms;
    delivery_terms: string | null;
    /**
     * Days from order to delivery.
     */
    delivery_days: number | null;
    /**
     * `automatic`, `standard`, `exempt`, `reverse_charge` or `export`.
     */
    tax_treatment: string;
    minimum_order: Money | null;
    /**
     * Calendar date.
     */
    valid_from: string | null;
    /**
     * Calendar date.
     */
    valid_until: string | null;
    is_default: boolean;
    /**
     * `active`, `expired` or `not_yet_valid`.
     */
    status: string;
};

export type ContractChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * As the buyer sees it.
     */
    name?: string;
    /**
     * Id of the price list.
     */
    price_list_id?: string;
    payment_terms?: PaymentTermsInput;
    delivery_terms?: string | null;
    /**
     * Days from order to delivery that the contract promises.
     */
    delivery_days?: number | null;
    /**
     * `automatic` goes by where you and the company are and by its VAT ID: standard tax, reverse charge or export. `exempt`, `reverse_charge` and `export` set every rate to 0.
     */
    tax_treatment?: 'automatic' | 'standard' | 'exempt' | 'reverse_charge' | 'export';
    /**
     * Net total an order has to reach.
     */
    minimum_order?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * Calendar date.
     */
    valid_from?: string | null;
    /**
     * The last day on which it may be ordered under.
     */
    valid_until?: string | null;
    /**
     * The one a buyer starts with; a company has one at most.
     */
    is_default?: boolean;
    status?: 'active' | 'closed';
};

/**
 * A company got a contract.
 */
export type ContractCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'contract.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        price_list_id: string;
    };
};

export type ContractInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * As the buyer sees it.
     */
    name: string;
    /**
     * Id of the price list.
     */
    price_list_id: string;
    payment_terms: PaymentTermsInput;
    delivery_terms?: string | null;
    /**
     * Days from order to delivery that the contract promises.
     */
    delivery_days?: number | null;
    /**
     * `automatic` goes by where you and the company are and by its VAT ID: standard tax, reverse charge or export. `exempt`, `reverse_charge` and `export` set every rate to 0.
     */
    tax_treatment?: 'automatic' | 'standard' | 'exempt' | 'reverse_charge' | 'export';
    /**
     * Net total an order has to reach.
     */
    minimum_order?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * Calendar date.
     */
    valid_from?: string | null;
    /**
     * The last day on which it may be ordered under.
     */
    valid_until?: string | null;
    /**
     * The one a buyer starts with. A company's first contract is, unless said otherwise.
     */
    is_default?: boolean;
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * That of the price list, if given.
     */
    currency?: string;
};

/**
 * A chunk of an import changed the contract's own prices.
 */
export type ContractPricesImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'contract.prices_imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type ContractRef = {
    /**
     * Id of the contract.
     */
    id: string;
    name: string;
};

/**
 * A contract was changed.
 */
export type ContractUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'contract.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type CorrectStockInput = {
    /**
     * Id of the product.
     */
    product_id: string;
    /**
     * Id of the warehouse.
     */
    warehouse_id: string;
    /**
     * What there is more or less than was thought.
     */
    delta: string;
    /**
     * Why; it stands in the movements.
     */
    reason: string;
};

export type Discount = {
    /**
     * Id of the discount.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    name: string;
    /**
     * Percent, as an exact decimal.
     */
    percent: string;
    /**
     * Id of the contract.
     */
    contract_id: string | null;
    /**
     * A contract's names its company too.
     */
    company_id: string | null;
    /**
     * Id of the group.
     */
    group_id: string | null;
    /**
     * Id of the category.
     */
    category_id: string | null;
    /**
     * Its first day.
     */
    valid_from: string | null;
    /**
     * Its last day.
     */
    valid_until: string | null;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type DiscountChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * As the buyer sees it.
     */
    name?: string;
    /**
     * Percent off.
     */
    percent?: string;
    /**
     * In this category and below it only; null for all products.
     */
    category_id?: string | null;
    /**
     * Its first day.
     */
    valid_from?: string | null;
    /**
     * Its last day.
     */
    valid_until?: string | null;
    status?: 'active' | 'inactive';
};

/**
 * A discount was made.
 */
export type DiscountCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'discount.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type DiscountInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * As the buyer sees it.
     */
    name: string;
    /**
     * Percent off.
     */
    percent: string;
    /**
     * In this category and below it only; null for all products.
     */
    category_id?: string | null;
    /**
     * Its first day.
     */
    valid_from?: string | null;
    /**
     * Its last day.
     */
    valid_until?: string | null;
    /**
     * For this contract.
     */
    contract_id?: string;
    /**
     * For this company.
     */
    company_id?: string;
    /**
     * For the companies of this group.
     */
    group_id?: string;
};

/**
 * A discount was changed.
 */
export type DiscountUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'discount.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type DismissedAnnouncement = {
    /**
     * Id of the announcement.
     */
    id: string;
};

/**
 * What may be taken off an invoice that is paid within so many days.
 */
export type EarlyPayment = {
    /**
     * Percent, as an exact decimal.
     */
    percent: string;
    days: number;
};

/**
 * A mail that told somebody about an event.
 */
export type Email = {
    /**
     * Id of the mail.
     */
    id: string;
    /**
     * Which message it is.
     */
    template: string;
    /**
     * The address it goes to.
     */
    recipient: string;
    subject: string;
    /**
     * `queued`, `sent` (the provider took it) or `refused` (the provider never will).
     */
    status: string;
    /**
     * Why the provider refused it.
     */
    refusal: string | null;
    /**
     * Id of the event that caused it.
     */
    event_id: string;
    /**
     * Id of the company.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * When it was sent or refused.
     */
    settled_at: string | null;
};

export type EmailChange = {
    /**
     * The new one; it is confirmed by a link sent to it.
     */
    email: string;
    /**
     * The present password.
     */
    password: string;
};

export type EmailConfirmed = {
    /**
     * Signs in from now on.
     */
    email: string;
};

/**
 * Something that happened; never changed afterwards.
 */
export type Event = {
    /**
     * Id of the event.
     */
    id: string;
    /**
     * What happened, in the past tense.
     */
    type: string;
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * Id of the company concerned.
     */
    company_id: string | null;
    actor: {
        /**
         * `buyer`, `staff`, `key`, `visitor` or `system`.
         */
        kind: string;
        id: string | null;
    };
    /**
     * Facts of the type; see the document's `webhooks`.
     */
    data: {
        [key: string]: unknown;
    };
    /**
     * RFC 3339, UTC.
     */
    at: string;
    /**
     * The event's place in the feed: keep that of the last one handled, and ask with it for what came after.
     */
    cursor: string;
};

export type ExplainPriceInput = {
    contract_id: string;
    product_id?: string;
    /**
     * Decides the tier.
     */
    quantity?: string;
    /**
     * Typed by buyers, in upper or lower case.
     */
    promotion_code?: string;
    sku?: string;
};

export type ExplainedPrice = {
    result: PriceResult;
    /**
     * How the amount came about; empty without a price.
     */
    steps: Array<{
        /**
         * `list_price`, then each discount (`company_discount` …), then `tax`.
         */
        kind: string;
        /**
         * Of the list or the discount.
         */
        name: string | null;
        /**
         * Of the discount or the tax.
         */
        percent: string | null;
        /**
         * What the price is after this step.
         */
        amount: string;
    }>;
};

/**
 * A chunk of an import changed families. Read them with `updated_since`.
 */
export type FamiliesImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'families.imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type Family = {
    /**
     * Id of the family.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    name: string;
    description: string | null;
    options: Array<string>;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type FamilyChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * Needed for a new family.
     */
    name?: string;
    description?: string | null;
    /**
     * The attributes in which the variants differ, in the order they are chosen by.
     */
    options?: Array<string>;
};

/**
 * A family was made.
 */
export type FamilyCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'family.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type FamilyInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name: string;
    description?: string | null;
    /**
     * The attributes in which the variants differ, in the order they are chosen by.
     */
    options?: Array<string>;
};

export type FamilyRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string;
    /**
     * Needed for a new family.
     */
    name?: string;
    description?: string | null;
    /**
     * The attributes in which the variants differ, in the order they are chosen by.
     */
    options?: Array<string>;
};

/**
 * A family was changed.
 */
export type FamilyUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'family.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type FieldError = {
    /**
     * RFC 6901 pointer to the field in the body; `/query/…`, `/path/…` and `/headers/…` for the others.
     */
    pointer: string;
    code: string;
    detail: string;
    /**
     * The nearest value that would be accepted.
     */
    suggestion?: string;
};

/**
 * A capability and how far it reaches.
 */
export type Grant = {
    /**
     * One of prices.view, carts.edit, orders.submit, orders.view, addresses.edit, part_numbers.edit, buyers.manage.
     */
    capability: string;
    /**
     * How far it reaches: `own` records, those of the `location`, or the whole `company`'s.
     */
    scope: string;
};

export type GrantInput = {
    /**
     * What may be done.
     */
    capability: 'prices.view' | 'carts.edit' | 'orders.submit' | 'orders.view' | 'addresses.edit' | 'part_numbers.edit' | 'buyers.manage';
    /**
     * For one's own records, the branch's, or the company's.
     */
    scope: 'own' | 'location' | 'company';
};

export type Group = {
    /**
     * Id of the group.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    /**
     * What staff call it.
     */
    name: string;
    /**
     * Of a company's groups, the lowest comes first: its price list is asked first.
     */
    position: number;
    /**
     * `active` or `inactive`: then it gives nothing.
     */
    status: string;
    /**
     * How many companies are in it.
     */
    companies: number;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * Absent = unchanged, null = clear.
 */
export type GroupChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * What staff call it.
     */
    name?: string;
    /**
     * Of a company's groups, the lowest comes first: its price list is asked first.
     */
    position?: number;
    status?: 'active' | 'inactive';
};

export type GroupConditions = {
    /**
     * The group's list, asked behind the company's own.
     */
    price_list_id: string | null;
};

/**
 * A group has another price list.
 */
export type GroupConditionsSetEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'group.conditions_set';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * Staff made a group of companies.
 */
export type GroupCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'group.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type GroupInput = {
    /**
     * What staff call it.
     */
    name: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * Of a company's groups, the lowest comes first: its price list is asked first.
     */
    position?: number;
};

export type GroupRef = {
    /**
     * Id of the group.
     */
    id: string;
    name: string;
};

/**
 * A group's data changed.
 */
export type GroupUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'group.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type HandOffInput = {
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * The page it is for; without it any origin of the publishable key.
     */
    origin?: string;
};

export type Import = {
    /**
     * Id of the import.
     */
    id: string;
    /**
     * One of products, prices, stock, companies, categories.
     */
    kind: string;
    /**
     * Id of the price list.
     */
    price_list_id: string | null;
    /**
     * `waiting_for_mapping`, `running`, `completed`, `failed` or `cancelled`.
     */
    status: string;
    /**
     * Nothing is written.
     */
    dry_run: boolean;
    file_name: string;
    /**
     * `csv` or `xlsx`.
     */
    format: string | null;
    /**
     * Of a CSV file.
     */
    encoding: string | null;
    /**
     * Of a CSV file.
     */
    delimiter: string | null;
    /**
     * The row with the columns' names.
     */
    header_row: number | null;
    columns: Array<{
        /**
         * Its header, or its letter.
         */
        name: string;
        /**
         * Its first values.
         */
        samples: Array<string>;
    }>;
    suggested_mapping: ImportMapping;
    /**
     * How the file seems to write numbers.
     */
    suggested_options: {
        /**
         * The decimal sign.
         */
        decimal?: string;
    };
    /**
     * What was started with.
     */
    mapping: (ImportMapping & unknown) | null;
    /**
     * Rows below the header that are not empty.
     */
    rows_total: number;
    /**
     * Rows worked off so far.
     */
    rows_done: number;
    /**
     * Rows that made a record.
     */
    created: number;
    /**
     * Rows that changed a record.
     */
    updated: number;
    /**
     * Rows that said what was so already.
     */
    unchanged: number;
    /**
     * Rows that were refused: each is in the list of errors.
     */
    failed: number;
    /**
     * Records switched off because `mode=full` did not name them.
     */
    deactivated: number;
    /**
     * Why it failed as a whole, or what holds it up: `import_interrupted` while it is tried again by itself, `import_given_up` once it is not, `upload_interrupted`, `mapping_missing`, or why its rows may not be written.
     */
    problem: {
        code: string;
        detail: string;
    } | null;
    /**
     * `startImport` lets a failed import go on until then; null where it cannot.
     */
    restartable_until: string | null;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    finished_at: string | null;
};

/**
 * All rows of a file were worked off, or it was given up.
 */
export type ImportEndedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'import.ended';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * What the rows are.
         */
        kind: string;
        status: string;
        failed: number;
    };
};

export type ImportError = {
    /**
     * The row, as a spreadsheet numbers it.
     */
    row: number;
    /**
     * The column's name; null where the row as a whole is meant.
     */
    column: string | null;
    /**
     * What stands there.
     */
    value: string | null;
    code: string;
    detail: string;
};

/**
 * What the columns seem to mean by their names.
 */
export type ImportMapping = {
    [key: string]: ImportSource;
};

export type ImportSource = {
    /**
     * A column's name.
     */
    column: string;
} | {
    /**
     * What every row has.
     */
    const: string;
};

export type ImportStart = {
    mapping?: ImportMapping & unknown;
    options?: {
        /**
         * The decimal sign; the other one parts thousands.
         */
        decimal?: '.' | ',';
        /**
         * How dates with strokes are written; ISO and dotted ones say it themselves.
         */
        date_format?: 'YYYY-MM-DD' | 'DD.MM.YYYY' | 'DD/MM/YYYY' | 'MM/DD/YYYY';
        /**
         * `full` switches off what no row is about, after the last row.
         */
        mode?: 'patch' | 'full';
        /**
         * What an empty cell does: leaves the field as it is, or clears it.
         */
        empty?: 'keep' | 'clear';
        /**
         * A full set of companies may suspend more than half of them; else the import fails with `too_many_suspensions`, and goes on when it is started again with this.
         */
        allow_suspensions?: boolean;
    };
};

/**
 * A file's columns were mapped, and its rows are being written.
 */
export type ImportStartedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'import.started';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * What the rows are.
         */
        kind: string;
    };
};

export type Invitation = {
    /**
     * Id of the invitation.
     */
    id: string;
    /**
     * Id of the company.
     */
    company_id: string;
    email: string;
    name: string | null;
    /**
     * The supplier's own words.
     */
    message: string | null;
    /**
     * BCP 47 language tag.
     */
    language: string;
    /**
     * `open`, `used`, `replaced`, `revoked` or `expired`.
     */
    status: string;
    /**
     * The link works until then.
     */
    expires_at: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
};

export type InvitationInput = {
    /**
     * Who is invited; becomes the account's e-mail.
     */
    email: string;
    /**
     * How the mail addresses them.
     */
    name?: string;
    /**
     * Own words for the mail, line breaks kept.
     */
    message?: string;
    /**
     * Language of the mail; the company's or supplier's where absent.
     */
    language?: string;
    /**
     * For how long the link works; 14 days where absent.
     */
    valid_days?: number;
};

export type InvitationLookup = {
    /**
     * From the link's `#token=…`.
     */
    token: string;
};

export type InvitationPreview = {
    supplier_name: string;
    company_name: string;
    email: string;
    /**
     * Whom the supplier invited.
     */
    name: string | null;
    /**
     * The supplier's own words.
     */
    message: string | null;
    /**
     * The e-mail has an account with this supplier: its password joins the company to it.
     */
    has_account: boolean;
    /**
     * The link works until then.
     */
    expires_at: string;
};

/**
 * Staff took an invitation back: its link no longer works.
 */
export type InvitationRevokedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'invitation.revoked';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * Staff invited somebody to order for a company; the mail follows.
 */
export type InvitationSentEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'invitation.sent';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * Somebody registered with the invitation.
 */
export type InvitationUsedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'invitation.used';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        buyer_id: string;
    };
};

/**
 * Null where the line is counted in the product's own unit.
 */
export type LinePack = {
    /**
     * UN/ECE Recommendation 20.
     */
    unit: string;
    /**
     * How many of the product's unit a pack holds.
     */
    quantity: string;
    /**
     * How many packs the line is.
     */
    count: string;
};

export type LineStock = {
    /**
     * `in_stock`, `low` (little is left), `out`, `backorder` (none there, yet it may be ordered), or `unknown` where nothing is told.
     */
    state: string;
    /**
     * What of it can be ordered: `120`, or `10+` where only a band is told; null where no figure is told.
     */
    available: string | null;
    /**
     * Days until what is ordered beyond the stock comes; null where it cannot be.
     */
    lead_time_days: number | null;
};

/**
 * Where the line has to come from; null for wherever there is stock.
 */
export type LineWarehouse = {
    /**
     * Id of the warehouse.
     */
    id: string;
    name: string;
};

export type LinkToken = {
    /**
     * From the fragment of the link in the mail: `#token=…`.
     */
    token: string;
};

/**
 * A branch of the buyer's company.
 */
export type Location = {
    /**
     * Id of the location.
     */
    id: string;
    /**
     * What the company calls the branch.
     */
    name: string;
    /**
     * Where it is called.
     */
    phone: string | null;
    /**
     * `active` or `inactive`: nobody is put there any more.
     */
    status: string;
};

/**
 * Absent = unchanged, null = clear.
 */
export type LocationChange = {
    /**
     * What the company calls the branch.
     */
    name?: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * Where it is called.
     */
    phone?: string | null;
    status?: 'active' | 'inactive';
};

/**
 * A company got a branch.
 */
export type LocationCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'location.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type LocationInput = {
    /**
     * Id of the company.
     */
    company_id: string;
    /**
     * What the company calls the branch.
     */
    name: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * Where it is called.
     */
    phone?: string | null;
};

export type LocationRef = {
    /**
     * Id of the location.
     */
    id: string;
    /**
     * The branch's name.
     */
    name: string;
};

/**
 * A branch's data changed.
 */
export type LocationUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'location.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type Me = {
    buyer: Buyer;
    company: OwnCompany;
    /**
     * All companies the buyer may sign in for, by name.
     */
    companies: Array<CompanyRef>;
    /**
     * What the buyer may do for the company.
     */
    capabilities: Array<string>;
    /**
     * What the buyer may do for the company, and how far each reaches.
     */
    grants: Array<Grant>;
    /**
     * The buyer's role in the company.
     */
    role: BuyerRoleRef | null;
    /**
     * The branch the buyer orders for.
     */
    location: LocationRef | null;
    sales_rep: SalesRep | null;
};

/**
 * Absent = unchanged.
 */
export type MeChange = {
    /**
     * One's own name.
     */
    name?: string;
    /**
     * Of the mails; null for the company's.
     */
    language?: string | null;
};

export type Membership = {
    company: CompanyRef;
    role: BuyerRoleRef | null;
    location: LocationRef | null;
    /**
     * `active`; `inactive`: no more for this company; `invited`: not before the person confirms.
     */
    status: string;
    /**
     * Given beside the role.
     */
    capabilities: Array<string>;
    /**
     * What the buyer may do for the company, and how far each reaches.
     */
    grants: Array<Grant>;
};

/**
 * Somebody is asked to order for the event's company, or asked again; a mail with a link follows.
 */
export type MembershipAskedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'membership.asked';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        version: number;
        mailed: boolean;
    };
};

/**
 * Absent = unchanged, null = clear. A role takes the place of single capabilities.
 */
export type MembershipChange = {
    /**
     * Id of the role.
     */
    role_id?: string | null;
    /**
     * Id of the location.
     */
    location_id?: string | null;
    /**
     * Single capabilities beside the role's.
     */
    capabilities?: Array<'prices.view' | 'carts.edit' | 'orders.submit' | 'orders.view' | 'addresses.edit' | 'part_numbers.edit' | 'buyers.manage'>;
    /**
     * An inactive member is signed out of this company at once.
     */
    status?: 'active' | 'inactive';
};

export type MembershipConfirmation = {
    /**
     * From the fragment of the link in the mail: `#token=…`.
     */
    token: string;
    /**
     * Where `choose_password` says so: at least ten characters.
     */
    password?: string;
};

export type MembershipConfirmed = {
    /**
     * Whom the link was sent to; signs in.
     */
    email: string;
    company: CompanyRef;
    /**
     * Keep it in this browser and send it with the next sign-in.
     */
    device: string;
};

/**
 * Whoever was asked has confirmed, and orders for the event's company.
 */
export type MembershipConfirmedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'membership.confirmed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        buyer_id: string;
    };
};

export type MembershipLookup = {
    /**
     * From the fragment of the link in the mail: `#token=…`.
     */
    token: string;
};

export type MembershipPreview = {
    supplier_name: string;
    company_name: string;
    /**
     * The colleague who asks; null where the supplier does.
     */
    invited_by: string | null;
    /**
     * Whom the link was sent to; signs in.
     */
    email: string;
    name: string;
    /**
     * Whether a password has to be chosen; else the account keeps its own.
     */
    choose_password: boolean;
    /**
     * RFC 3339, UTC.
     */
    expires_at: string;
};

/**
 * Whoever was asked is waited for no more; the link has stopped working.
 */
export type MembershipWithdrawnEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'membership.withdrawn';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type Money = {
    /**
     * Exact decimal in the currency's digits.
     */
    amount: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
};

export type Notification = {
    /**
     * Id of the notification.
     */
    id: string;
    /**
     * The event it is made from: `company.connected`, `application.submitted` or `order.submitted`; more may follow.
     */
    type: string;
    /**
     * What happened, in English.
     */
    title: string;
    /**
     * What it is about.
     */
    record_id: string;
    /**
     * Null where it is about no customer yet.
     */
    company: CompanyRef | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    /**
     * When whoever asks read it.
     */
    read_at: string | null;
};

export type NotificationCount = {
    /**
     * Those not read, up to 1,000.
     */
    unread: number;
};

export type NotificationsRead = {
    /**
     * These.
     */
    ids?: Array<string>;
    /**
     * All there are by now.
     */
    all?: true;
};

export type OpenCartInput = {
    /**
     * Id of the contract.
     */
    contract_id: string;
};

/**
 * A sales order: a snapshot of what was agreed, with its history.
 */
export type Order = {
    /**
     * Id of the order.
     */
    id: string;
    /**
     * Gapless per supplier.
     */
    number: string;
    /**
     * `submitted`, `accepted` or `rejected`; further states will come.
     */
    acceptance: string;
    company: {
        /**
         * Id of the company.
         */
        id: string;
        name: string;
    };
    buyer: {
        /**
         * Id of the buyer.
         */
        id: string;
        name: string;
    };
    contract: {
        /**
         * Id of the contract.
         */
        id: string;
        name: string;
    };
    location: OrderLocation | null;
    /**
     * ISO 4217 code.
     */
    currency: string;
    payment_terms: OrderPaymentTerms;
    po_number: string | null;
    note: string | null;
    totals: Totals;
    line_count: number;
    /**
     * RFC 3339, UTC.
     */
    submitted_at: string;
    /**
     * RFC 3339, UTC.
     */
    accepted_at: string | null;
    /**
     * Calendar date.
     */
    promised_date: string | null;
    /**
     * RFC 3339, UTC.
     */
    rejected_at: string | null;
    rejection_reason: string | null;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
    billing_address: OrderAddress;
    shipping_address: OrderAddress;
    lines: Array<{
        /**
         * Id of the order line.
         */
        id: string;
        position: number;
        /**
         * Id of the product.
         */
        product_id: string;
        sku: string;
        name: string;
        /**
         * UN/ECE Recommendation 20.
         */
        unit: string;
        image_url: string | null;
        /**
         * In the product's own unit.
         */
        quantity: string;
        pack: LinePack | null;
        warehouse: LineWarehouse | null;
        /**
         * Exact decimal with up to six places.
         */
        unit_price: string;
        /**
         * Exact decimal in the product's unit.
         */
        base_quantity: string;
        net: Money;
        /**
         * Percent, as an exact decimal.
         */
        tax_rate: string;
        /**
         * The unit price before discounts.
         */
        list_price: string | null;
        /**
         * What made the unit price of it.
         */
        discounts: Array<AppliedDiscount>;
        /**
         * Where the price stood; null for one of the contract's own.
         */
        price_list_id: string | null;
        price_list_name: string | null;
    }>;
    promotion: OrderPromotion | null;
    history: Array<{
        /**
         * RFC 3339, UTC.
         */
        at: string;
        type: string;
        actor: {
            /**
             * `buyer`, `staff`, `key` or `system`.
             */
            kind: string;
            name: string | null;
        };
        /**
         * The reason of a rejection, the note of an acceptance.
         */
        detail: string | null;
    }>;
};

/**
 * The supplier accepted an order and promised a date.
 */
export type OrderAcceptedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'order.accepted';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * The order's number.
         */
        number: string;
        promised_date: string;
        note: string | null;
    };
};

/**
 * An address as it was when the order was submitted.
 */
export type OrderAddress = {
    label: string;
    company_name: string;
    contact_name: string | null;
    line1: string;
    line2: string | null;
    postal_code: string;
    city: string;
    region: string | null;
    country: string;
    phone: string | null;
};

/**
 * The branch of the delivery address, else the buyer's own.
 */
export type OrderLocation = {
    /**
     * Id of the location.
     */
    id: string;
    name: string;
};

export type OrderPaymentTerms = {
    /**
     * `prepaid` or `net`.
     */
    kind: string;
    net_days: number | null;
    /**
     * Percent, as an exact decimal.
     */
    prepay_percent: string | null;
};

/**
 * The promotion whose code was in the cart, as it was; what it took off stands on the lines.
 */
export type OrderPromotion = {
    code: string;
    /**
     * Null where it changed no price.
     */
    name: string | null;
};

/**
 * The supplier rejected an order; its stock is released.
 */
export type OrderRejectedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'order.rejected';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * The order's number.
         */
        number: string;
        reason: string;
    };
};

/**
 * A buyer submitted an order; its stock is reserved.
 */
export type OrderSubmittedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'order.submitted';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * The order's number.
         */
        number: string;
        line_count: number;
    };
};

export type OrderSummary = {
    /**
     * Id of the order.
     */
    id: string;
    /**
     * Gapless per supplier.
     */
    number: string;
    /**
     * `submitted`, `accepted` or `rejected`; further states will come.
     */
    acceptance: string;
    company: {
        /**
         * Id of the company.
         */
        id: string;
        name: string;
    };
    buyer: {
        /**
         * Id of the buyer.
         */
        id: string;
        name: string;
    };
    contract: {
        /**
         * Id of the contract.
         */
        id: string;
        name: string;
    };
    location: OrderLocation | null;
    /**
     * ISO 4217 code.
     */
    currency: string;
    payment_terms: OrderPaymentTerms;
    po_number: string | null;
    note: string | null;
    totals: Totals;
    line_count: number;
    /**
     * RFC 3339, UTC.
     */
    submitted_at: string;
    /**
     * RFC 3339, UTC.
     */
    accepted_at: string | null;
    /**
     * Calendar date.
     */
    promised_date: string | null;
    /**
     * RFC 3339, UTC.
     */
    rejected_at: string | null;
    rejection_reason: string | null;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * A role as a company's own administrator sees it.
 */
export type OwnBuyerRole = {
    /**
     * Id of the role.
     */
    id: string;
    /**
     * As people know it.
     */
    name: string;
    /**
     * What its holders may do.
     */
    grants: Array<Grant>;
    /**
     * Whether the buyer who asks may give it: nobody hands on what they do not have.
     */
    grantable: boolean;
};

/**
 * The company a buyer is signed in for.
 */
export type OwnCompany = {
    /**
     * Id of the company.
     */
    id: string;
    name: string;
    /**
     * `invited`, `registered`, `active`, `suspended` or `closed`.
     */
    status: string;
    vat_id: string | null;
};

export type OwnStaffSession = {
    /**
     * Id of the session.
     */
    id: string;
    /**
     * Browser and system, as far as known.
     */
    device: string | null;
    /**
     * The page it was begun on; null for programs.
     */
    origin: string | null;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * To the hour.
     */
    last_seen_at: string;
    /**
     * When the session ends at the latest. Unused it ends sooner.
     */
    expires_at: string;
    /**
     * The one that asks.
     */
    current: boolean;
};

export type Pack = {
    /**
     * UN/ECE Recommendation 20 code; `C62` is a piece.
     */
    unit: string;
    /**
     * How many of the product's unit are in it.
     */
    quantity: string;
    /**
     * GTIN (EAN, UPC) with its check digit.
     */
    gtin: string | null;
};

export type PartNumber = {
    product: {
        /**
         * Id of the product.
         */
        id: string;
        sku: string;
        name: string;
    };
    /**
     * What the company calls it.
     */
    part_number: string | null;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type PartNumberInput = {
    /**
     * What the company calls it; null forgets it.
     */
    part_number: string | null;
};

export type PartNumberRow = {
    /**
     * The supplier's SKU.
     */
    sku: string;
    /**
     * What the company calls it; null forgets it.
     */
    part_number: string | null;
};

export type PartNumberRows = {
    rows: Array<PartNumberRow>;
};

/**
 * A company's own numbers for products were set.
 */
export type PartNumbersSetEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'part_numbers.set';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type PasswordChange = {
    /**
     * The present password.
     */
    current_password: string;
    /**
     * At least ten characters.
     */
    new_password: string;
};

/**
 * What the page behind the link shows.
 */
export type PasswordLink = {
    /**
     * The user name.
     */
    email: string;
    name: string;
    /**
     * Whether it is the account's first password.
     */
    first: boolean;
    /**
     * RFC 3339, UTC.
     */
    expires_at: string;
};

export type PasswordResetCompletion = {
    /**
     * From the fragment of the link in the mail: `#token=…`.
     */
    token: string;
    /**
     * At least ten characters.
     */
    password: string;
};

export type PasswordResetRequest = {
    /**
     * Where the link goes, if it has an account.
     */
    email: string;
    /**
     * What an earlier sign-in of this browser answered: whoever else asks for links then never makes its owner wait.
     */
    device?: string;
};

export type PasswordSet = {
    /**
     * Signs in with the new password.
     */
    email: string;
    /**
     * Keep it in this browser and send it with the next sign-in.
     */
    device: string;
};

export type PaymentTerms = {
    /**
     * `prepaid` or `net`.
     */
    kind: string;
    /**
     * Days to pay after the invoice; null if prepaid.
     */
    net_days: number | null;
    /**
     * Share paid before shipping; null if net.
     */
    prepay_percent: string | null;
    early_payment: EarlyPayment | null;
};

export type PaymentTermsInput = {
    kind: 'prepaid' | 'net';
    net_days?: number | null;
    /**
     * Percent, as an exact decimal.
     */
    prepay_percent?: string | null;
    early_payment?: EarlyPayment & ({
        [key: string]: unknown;
    } | null);
};

export type Picture = {
    /**
     * A web address, or a path on the website that shows it.
     */
    url: string;
    alt: string | null;
};

export type Price = {
    /**
     * `priced`, `on_request` where no list has a price, or `hidden` from guests who may not see any.
     */
    state: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * Of the lowest tier, for `base_quantity` units, after discounts; null without a price.
     */
    amount: string | null;
    /**
     * The same before discounts.
     */
    list_amount: string | null;
    /**
     * `amount` with tax, where the supplier shows prices so; else null.
     */
    gross_amount: string | null;
    /**
     * What the amounts are for.
     */
    base_quantity: string;
    /**
     * From the lowest quantity up; the highest that the quantity reaches applies.
     */
    tiers: Array<{
        /**
         * Exact decimal in the product's unit.
         */
        min_quantity: string;
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * Before discounts, where there are any.
         */
        list_amount?: string;
        /**
         * `amount` with tax, where the supplier shows prices so.
         */
        gross_amount?: string;
    }>;
    /**
     * The same for every tier.
     */
    discounts: Array<AppliedDiscount>;
    /**
     * Percent, as an exact decimal.
     */
    tax_rate: string | null;
    /**
     * Where the price comes from; null on request.
     */
    source: {
        /**
         * Which of the lists asked has the product: `contract_override`, `contract_list`, `company_list`, `group_list` or `default_list`.
         */
        kind: string;
        /**
         * Id of the price list.
         */
        price_list_id: string | null;
        price_list_name: string | null;
        /**
         * The quantity from which `amount` holds.
         */
        tier: string;
    } | null;
    /**
     * The last day of this price: of the contract, the list, its dated prices or a discount, whichever is first.
     */
    valid_until: string | null;
};

export type PriceChange = {
    product: {
        /**
         * Id of the product.
         */
        id: string;
        sku: string;
        name: string;
    };
    /**
     * The first day of the new price.
     */
    valid_from: string;
    before: Price;
    after: Price;
};

export type PriceCount = {
    /**
     * Rows the filters leave.
     */
    count: number;
    /**
     * `anchors[i]` is the cursor behind which row `(i + 1) × every` comes, counted from 0.
     */
    anchors: Array<string>;
};

export type PriceCountQuery = {
    /**
     * The contract whose prices are asked for. Guests have none and see the default list.
     */
    contract_id?: string;
    /**
     * In this category or below it.
     */
    category_id?: string;
    /**
     * Words, or their beginnings, of SKU, name, brand and GTIN, in any order, apart or joined; all of them have to match. Six words count. A word that begins nothing finds those one typing error away; by `relevance` the company's own part numbers are found too.
     */
    q?: string;
    /**
     * These SKUs only, in upper or lower case.
     */
    skus?: Array<string>;
    /**
     * `category` is the order of a printed catalogue: category by category, then SKU. `relevance` is for `q`, and its default: exact numbers first, then SKUs that begin so, whole words, beginnings of words, and words with a typing error; at most 1,000 hits. Without `q` the default is `sku`.
     */
    sort?: 'sku' | 'name' | 'category' | 'relevance';
    /**
     * Rows between two anchors; none are given without it.
     */
    every?: number;
};

export type PriceEntry = {
    /**
     * Id of the product.
     */
    product_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string | null;
    sku: string;
    /**
     * The first day of the set it belongs to.
     */
    valid_from: string | null;
    /**
     * The day before the next set begins.
     */
    valid_until: string | null;
    /**
     * Exact decimal in the product's unit.
     */
    min_quantity: string;
    /**
     * Exact decimal with up to six places.
     */
    amount: string;
    /**
     * Exact decimal in the product's unit.
     */
    base_quantity: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type PriceEntryRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string;
    /**
     * The first day of these prices. The set of tiers whose first day came last applies as a whole. Without it: of the set that has no first day.
     */
    valid_from?: string | null;
    /**
     * From this quantity on. Default 1.
     */
    min_quantity?: string;
    /**
     * Price of `base_quantity` units; null takes the tier away.
     */
    amount: string | null;
    /**
     * What the amount is for: 12.40 per 100. Default 1, or what the product's tiers have; the same for all of them.
     */
    base_quantity?: string;
};

export type PriceList = {
    /**
     * Id of the price list.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    name: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * `fixed`, `derived` or `cost_plus`.
     */
    kind: string;
    /**
     * Id of the price list.
     */
    base_list_id: string | null;
    /**
     * How much dearer (or, with a minus, cheaper) derived prices are.
     */
    percent: string | null;
    rounding: Rounding | null;
    /**
     * Its first day.
     */
    valid_from: string | null;
    /**
     * Its last day.
     */
    valid_until: string | null;
    /**
     * Asked last, for every company and for guests.
     */
    is_default: boolean;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type PriceListChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name?: string;
    /**
     * `fixed`: its own entries. `derived`: another list's prices, `percent` dearer. `cost_plus`: what products cost you, `percent` dearer. Entries of its own always come first.
     */
    kind?: 'fixed' | 'derived' | 'cost_plus';
    /**
     * The fixed list that a derived one takes its prices from, in the same currency.
     */
    base_list_id?: string | null;
    /**
     * How much dearer (or, with a minus, cheaper) derived prices are.
     */
    percent?: string | null;
    rounding?: {
        /**
         * Prices become multiples of it.
         */
        step: string;
        mode: 'nearest' | 'up' | 'down';
    } | null;
    /**
     * Its first day.
     */
    valid_from?: string | null;
    /**
     * Its last day.
     */
    valid_until?: string | null;
    /**
     * Asked last, for every company and for guests. A currency has one at most: a new one takes its place.
     */
    is_default?: boolean;
    /**
     * An inactive list has no prices: its contracts see everything on request.
     */
    status?: 'active' | 'inactive';
};

/**
 * A price list was made.
 */
export type PriceListCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'price_list.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

/**
 * A chunk of an import changed prices of the list.
 */
export type PriceListEntriesImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'price_list.entries_imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type PriceListInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name: string;
    /**
     * `fixed`: its own entries. `derived`: another list's prices, `percent` dearer. `cost_plus`: what products cost you, `percent` dearer. Entries of its own always come first.
     */
    kind?: 'fixed' | 'derived' | 'cost_plus';
    /**
     * The fixed list that a derived one takes its prices from, in the same currency.
     */
    base_list_id?: string | null;
    /**
     * How much dearer (or, with a minus, cheaper) derived prices are.
     */
    percent?: string | null;
    rounding?: {
        /**
         * Prices become multiples of it.
         */
        step: string;
        mode: 'nearest' | 'up' | 'down';
    } | null;
    /**
     * Its first day.
     */
    valid_from?: string | null;
    /**
     * Its last day.
     */
    valid_until?: string | null;
    /**
     * Asked last, for every company and for guests. A currency has one at most: a new one takes its place.
     */
    is_default?: boolean;
    /**
     * ISO 4217 code.
     */
    currency: string;
};

export type PriceListRef = {
    /**
     * Id of the price list.
     */
    id: string;
    name: string;
};

/**
 * A price list was changed; its prices have an event of their own.
 */
export type PriceListUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'price_list.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * An exact amount with up to six decimals.
 */
export type PriceMoney = {
    /**
     * Exact decimal with up to six places.
     */
    amount: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
};

export type PriceQuery = {
    /**
     * The contract whose prices are asked for. Guests have none and see the default list.
     */
    contract_id?: string;
    /**
     * In this category or below it.
     */
    category_id?: string;
    /**
     * Words, or their beginnings, of SKU, name, brand and GTIN, in any order, apart or joined; all of them have to match. Six words count. A word that begins nothing finds those one typing error away; by `relevance` the company's own part numbers are found too.
     */
    q?: string;
    /**
     * These SKUs only, in upper or lower case.
     */
    skus?: Array<string>;
    /**
     * `category` is the order of a printed catalogue: category by category, then SKU. `relevance` is for `q`, and its default: exact numbers first, then SKUs that begin so, whole words, beginnings of words, and words with a typing error; at most 1,000 hits. Without `q` the default is `sku`.
     */
    sort?: 'sku' | 'name' | 'category' | 'relevance';
    /**
     * `next_cursor` of the page before, or an anchor of `countPrices` with the same sort.
     */
    cursor?: string;
    /**
     * Rows to pass over behind the cursor: with anchors, the list can be entered anywhere.
     */
    skip?: number;
    /**
     * Rows per page.
     */
    limit?: number;
};

export type PriceResult = {
    /**
     * `priced`, `below_minimum` under the lowest tier, or `on_request` where no list has a price.
     */
    state: string;
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * Of the lowest tier, for `base_quantity` units, after discounts; null without a price.
     */
    amount: string | null;
    /**
     * The same before discounts.
     */
    list_amount: string | null;
    /**
     * `amount` with tax, where the supplier shows prices so; else null.
     */
    gross_amount: string | null;
    /**
     * What the amounts are for.
     */
    base_quantity: string;
    /**
     * The same for every tier.
     */
    discounts: Array<AppliedDiscount>;
    /**
     * Percent, as an exact decimal.
     */
    tax_rate: string | null;
    /**
     * Where the price comes from; null on request.
     */
    source: {
        /**
         * Which of the lists asked has the product: `contract_override`, `contract_list`, `company_list`, `group_list` or `default_list`.
         */
        kind: string;
        /**
         * Id of the price list.
         */
        price_list_id: string | null;
        price_list_name: string | null;
        /**
         * The quantity from which `amount` holds.
         */
        tier: string;
    } | null;
    /**
     * The last day of this price: of the contract, the list, its dated prices or a discount, whichever is first.
     */
    valid_until: string | null;
    /**
     * Exact decimal in the product's unit.
     */
    quantity: string;
    /**
     * Of the lowest tier.
     */
    minimum_quantity: string | null;
};

export type PriceRow = {
    product: ProductShown;
    price: Price;
    /**
     * What the supplier recommends to sell a unit for.
     */
    recommended_price: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    stock: StockShown;
    quantity_rules: QuantityRules;
};

/**
 * RFC 9457 problem details. Further members hold the facts of the code.
 */
export type Problem = {
    /**
     * URI of the kind of problem: the documentation of `code`.
     */
    type: string;
    /**
     * What kind of problem it is, for people; the same for every occurrence.
     */
    title: string;
    status: number;
    /**
     * What went wrong this time.
     */
    detail?: string;
    /**
     * The request's id, as in the `Listino-Request-Id` header.
     */
    instance: string;
    /**
     * Stable, machine-readable.
     */
    code: string;
    errors?: Array<FieldError>;
    [key: string]: unknown;
};

export type Product = {
    /**
     * Id of the product.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    sku: string;
    name: string;
    description: string | null;
    /**
     * Id of the category.
     */
    category_id: string | null;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    category_external_id: string | null;
    image_url: string | null;
    /**
     * Id of the family.
     */
    family_id: string | null;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    family_external_id: string | null;
    attributes: Array<Attribute>;
    images: Array<Picture>;
    documents: Array<ProductDocument>;
    brand: string | null;
    /**
     * GTIN (EAN, UPC) with its check digit.
     */
    gtin: string | null;
    /**
     * HS, CN or TARIC code.
     */
    customs_code: string | null;
    /**
     * ISO 3166-1 alpha-2 code.
     */
    origin_country: string | null;
    /**
     * Exact decimal in the product's unit.
     */
    weight_grams: string | null;
    /**
     * Id of the product.
     */
    replacement_id: string | null;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    replacement_external_id: string | null;
    /**
     * Sold while stock lasts.
     */
    discontinued: boolean;
    recommended_price: PriceMoney | null;
    cost_price: PriceMoney | null;
    packs: Array<Pack>;
    lead_time_days: number | null;
    /**
     * Exact decimal in the product's unit.
     */
    low_stock: string | null;
    /**
     * UN/ECE Recommendation 20 code.
     */
    unit: string;
    tax_category: string;
    /**
     * Exact decimal in the product's unit.
     */
    minimum_quantity: string;
    /**
     * Exact decimal in the product's unit.
     */
    quantity_multiple: string;
    /**
     * Exact decimal in the product's unit.
     */
    maximum_quantity: string | null;
    backorder: boolean;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type ProductChange = {
    /**
     * Unique; needed for a new product.
     */
    sku?: string;
    /**
     * Needed for a new product.
     */
    name?: string;
    description?: string | null;
    /**
     * The category's `external_id`; null for none.
     */
    category_external_id?: string | null;
    /**
     * A web address, or a path on the website that shows it.
     */
    image_url?: string | null;
    /**
     * The family whose variant it is.
     */
    family_external_id?: string | null;
    /**
     * Replaces all of them.
     */
    attributes?: Array<Attribute>;
    /**
     * More pictures, beside `image_url`. Replaces all of them.
     */
    images?: Array<{
        /**
         * A web address, or a path on the website that shows it.
         */
        url: string;
        alt?: string | null;
    }>;
    /**
     * Datasheets and the like. Replaces all of them.
     */
    documents?: Array<ProductDocument & {
        [key: string]: unknown;
    }>;
    brand?: string | null;
    /**
     * GTIN (EAN, UPC) with its check digit.
     */
    gtin?: string | null;
    /**
     * HS, CN or TARIC code.
     */
    customs_code?: string | null;
    /**
     * Country of origin.
     */
    origin_country?: string | null;
    /**
     * Of one unit.
     */
    weight_grams?: string | null;
    /**
     * What to buy instead; it may be made in the same request.
     */
    replacement_external_id?: string | null;
    /**
     * Sold while stock lasts: never on backorder.
     */
    discontinued?: boolean;
    /**
     * Recommended retail price, shown beside the buyer's own.
     */
    recommended_price?: PriceMoney | null;
    /**
     * What the supplier pays for a unit. Buyers never see it.
     */
    cost_price?: PriceMoney | null;
    /**
     * Bigger units it also comes in. Replaces all of them.
     */
    packs?: Array<Pack & {
        [key: string]: unknown;
    }>;
    /**
     * Days until what is on backorder comes.
     */
    lead_time_days?: number | null;
    /**
     * At this quantity and below, stock is low.
     */
    low_stock?: string | null;
    /**
     * UN/ECE Recommendation 20 code; `C62` is a piece.
     */
    unit?: string;
    /**
     * Code of a tax category; `standard` for a new product.
     */
    tax_category?: string;
    /**
     * The least that can be ordered.
     */
    minimum_quantity?: string;
    /**
     * Ordered in steps of this.
     */
    quantity_multiple?: string;
    /**
     * The most in one line; null for no limit.
     */
    maximum_quantity?: string | null;
    /**
     * Whether more than is in stock can be ordered.
     */
    backorder?: boolean;
    /**
     * Inactive products are not sold.
     */
    status?: 'active' | 'inactive';
};

export type ProductDetail = {
    product: ProductShown;
    price: Price;
    /**
     * What the supplier recommends to sell a unit for.
     */
    recommended_price: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    stock: StockShown;
    quantity_rules: QuantityRules;
    description: string | null;
    /**
     * More pictures, beside `image_url`.
     */
    images: Array<Picture>;
    documents: Array<ProductDocument>;
    attributes: Array<Attribute>;
    /**
     * HS, CN or TARIC code.
     */
    customs_code: string | null;
    /**
     * ISO 3166-1 alpha-2 code.
     */
    origin_country: string | null;
    /**
     * Of one unit.
     */
    weight_grams: string | null;
    /**
     * The article it is a variant of, with all variants that the buyer may see.
     */
    family: {
        /**
         * Id of the family.
         */
        id: string;
        name: string;
        /**
         * What the variants differ in.
         */
        options: Array<string>;
        variants: Array<{
            /**
             * Id of the product.
             */
            product_id: string;
            sku: string;
            attributes: Array<Attribute>;
        }>;
    } | null;
    /**
     * What it will cost under the contract, the soonest first, as far ahead as `price_changes_days` of the supplier; empty where that is 0, and for guests.
     */
    price_changes: Array<ProductPriceChange>;
};

export type ProductDocument = {
    /**
     * E.g. `datasheet`, `safety`, `manual`.
     */
    kind: string;
    title: string;
    url: string;
    /**
     * BCP 47 language tag.
     */
    language: string | null;
};

export type ProductPriceChange = {
    /**
     * The first day of the new price.
     */
    valid_from: string;
    before: Price;
    after: Price;
};

export type ProductRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string;
    /**
     * Unique; needed for a new product.
     */
    sku?: string;
    /**
     * Needed for a new product.
     */
    name?: string;
    description?: string | null;
    /**
     * The category's `external_id`; null for none.
     */
    category_external_id?: string | null;
    /**
     * A web address, or a path on the website that shows it.
     */
    image_url?: string | null;
    /**
     * The family whose variant it is.
     */
    family_external_id?: string | null;
    /**
     * Replaces all of them.
     */
    attributes?: Array<Attribute>;
    /**
     * More pictures, beside `image_url`. Replaces all of them.
     */
    images?: Array<{
        /**
         * A web address, or a path on the website that shows it.
         */
        url: string;
        alt?: string | null;
    }>;
    /**
     * Datasheets and the like. Replaces all of them.
     */
    documents?: Array<ProductDocument & {
        [key: string]: unknown;
    }>;
    brand?: string | null;
    /**
     * GTIN (EAN, UPC) with its check digit.
     */
    gtin?: string | null;
    /**
     * HS, CN or TARIC code.
     */
    customs_code?: string | null;
    /**
     * Country of origin.
     */
    origin_country?: string | null;
    /**
     * Of one unit.
     */
    weight_grams?: string | null;
    /**
     * What to buy instead; it may be made in the same request.
     */
    replacement_external_id?: string | null;
    /**
     * Sold while stock lasts: never on backorder.
     */
    discontinued?: boolean;
    /**
     * Recommended retail price, shown beside the buyer's own.
     */
    recommended_price?: PriceMoney | null;
    /**
     * What the supplier pays for a unit. Buyers never see it.
     */
    cost_price?: PriceMoney | null;
    /**
     * Bigger units it also comes in. Replaces all of them.
     */
    packs?: Array<Pack & {
        [key: string]: unknown;
    }>;
    /**
     * Days until what is on backorder comes.
     */
    lead_time_days?: number | null;
    /**
     * At this quantity and below, stock is low.
     */
    low_stock?: string | null;
    /**
     * UN/ECE Recommendation 20 code; `C62` is a piece.
     */
    unit?: string;
    /**
     * Code of a tax category; `standard` for a new product.
     */
    tax_category?: string;
    /**
     * The least that can be ordered.
     */
    minimum_quantity?: string;
    /**
     * Ordered in steps of this.
     */
    quantity_multiple?: string;
    /**
     * The most in one line; null for no limit.
     */
    maximum_quantity?: string | null;
    /**
     * Whether more than is in stock can be ordered.
     */
    backorder?: boolean;
    /**
     * Absent in `mode=full` means active; inactive products are not sold.
     */
    status?: 'active' | 'inactive';
};

export type ProductShown = {
    /**
     * Id of the product.
     */
    id: string;
    sku: string;
    name: string;
    /**
     * Id of the category.
     */
    category_id: string | null;
    category_name: string | null;
    image_url: string | null;
    /**
     * UN/ECE Recommendation 20 code.
     */
    unit: string;
    /**
     * GTIN (EAN, UPC).
     */
    gtin: string | null;
    brand: string | null;
    /**
     * Id of the family.
     */
    family_id: string | null;
    /**
     * What the buyer's own company calls it.
     */
    part_number: string | null;
    /**
     * Sold while stock lasts.
     */
    discontinued: boolean;
    /**
     * What to buy instead; null where there is none that the buyer may see.
     */
    replacement: {
        /**
         * Id of the product.
         */
        id: string;
        sku: string;
        name: string;
    } | null;
    /**
     * Bigger units it can be ordered in.
     */
    packs: Array<Pack>;
};

/**
 * A product was changed by hand.
 */
export type ProductUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'product.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * A chunk of an import changed products. Read them with `updated_since`.
 */
export type ProductsImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'products.imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type Promotion = {
    /**
     * Id of the promotion.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    code: string;
    name: string;
    /**
     * Percent, as an exact decimal.
     */
    percent: string;
    /**
     * Id of the category.
     */
    category_id: string | null;
    /**
     * Id of the group.
     */
    group_id: string | null;
    minimum: Money | null;
    /**
     * Its first day.
     */
    valid_from: string | null;
    /**
     * Its last day.
     */
    valid_until: string | null;
    /**
     * Orders that may use it, in all.
     */
    maximum_uses: number | null;
    /**
     * Orders of one company.
     */
    maximum_uses_per_company: number | null;
    /**
     * Orders that used it. None is ever given back.
     */
    uses: number;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type PromotionChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * As the buyer sees it.
     */
    name?: string;
    /**
     * Percent off.
     */
    percent?: string;
    /**
     * In this category and below it only.
     */
    category_id?: string | null;
    /**
     * For companies of this group only.
     */
    group_id?: string | null;
    /**
     * Net value of the goods, before the promotion, from which the code counts.
     */
    minimum?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * Its first day.
     */
    valid_from?: string | null;
    /**
     * Its last day.
     */
    valid_until?: string | null;
    /**
     * Orders that may use it, in all.
     */
    maximum_uses?: number | null;
    /**
     * Orders of one company that may use it.
     */
    maximum_uses_per_company?: number | null;
    status?: 'active' | 'inactive';
};

/**
 * A promotion was made.
 */
export type PromotionCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'promotion.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type PromotionInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    /**
     * As the buyer sees it.
     */
    name: string;
    /**
     * Percent off.
     */
    percent: string;
    /**
     * In this category and below it only.
     */
    category_id?: string | null;
    /**
     * For companies of this group only.
     */
    group_id?: string | null;
    /**
     * Net value of the goods, before the promotion, from which the code counts.
     */
    minimum?: {
        /**
         * Exact decimal with up to six places.
         */
        amount: string;
        /**
         * ISO 4217 code.
         */
        currency: string;
    } | null;
    /**
     * Its first day.
     */
    valid_from?: string | null;
    /**
     * Its last day.
     */
    valid_until?: string | null;
    /**
     * Orders that may use it, in all.
     */
    maximum_uses?: number | null;
    /**
     * Orders of one company that may use it.
     */
    maximum_uses_per_company?: number | null;
    /**
     * Typed by buyers, in upper or lower case.
     */
    code: string;
};

/**
 * A promotion was changed.
 */
export type PromotionUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'promotion.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type ProposedSalesRep = {
    /**
     * Id of the staff member.
     */
    id: string;
    name: string;
    email: string;
    title: string | null;
    /**
     * Those they look after.
     */
    client_types: Array<string>;
    /**
     * Where they do.
     */
    regions: Array<string>;
    /**
     * How many companies they look after.
     */
    companies: number;
};

export type QuantityRules = {
    /**
     * Exact decimal in the product's unit.
     */
    minimum: string;
    /**
     * Exact decimal in the product's unit.
     */
    multiple: string;
    /**
     * Exact decimal in the product's unit.
     */
    maximum: string | null;
};

export type RecoveryCodes = {
    /**
     * For the day the phone is lost; each counts once, and they are shown this once.
     */
    recovery_codes: Array<string>;
};

export type Registration = {
    /**
     * From the link's `#token=…`.
     */
    token: string;
    /**
     * The buyer's own name.
     */
    name: string;
    /**
     * At least ten characters. Where the e-mail has an account already: its password.
     */
    password: string;
    company: {
        /**
         * The company's legal name.
         */
        name: string;
        /**
         * VAT identification number, checked by form and check digit for the EU, GB, XI, CH and NO; blanks, dots and hyphens are left out. Without a prefix it is taken as the country's.
         */
        vat_id?: string;
        /**
         * Where the company is taxed; that of the address where absent.
         */
        country?: string;
        /**
         * Number in the commercial register.
         */
        registration_number?: string;
        /**
         * Where it is called.
         */
        phone?: string;
        /**
         * Typed at registration to say which of the known companies it is.
         */
        identification_code?: string;
        address: {
            /**
             * Street and number.
             */
            line1: string;
            /**
             * Postal code as the country writes it.
             */
            postal_code: string;
            /**
             * Town.
             */
            city: string;
            /**
             * ISO 3166-1 alpha-2 code.
             */
            country: string;
            /**
             * First line on the label; the company's name where absent.
             */
            company_name?: string;
            /**
             * Who is there.
             */
            contact_name?: string | null;
            /**
             * Building, floor, gate.
             */
            line2?: string | null;
            /**
             * State, county or province.
             */
            region?: string | null;
            /**
             * For the carrier.
             */
            phone?: string | null;
        };
    };
    consents: RegistrationConsents;
};

export type RegistrationConsents = {
    /**
     * The supplier's terms were accepted.
     */
    terms: true;
    /**
     * The privacy notice was read.
     */
    privacy: true;
    /**
     * Wants to use the management software too.
     */
    management_software?: boolean;
    /**
     * Wants to sell online too. Without it the account is for buying only.
     */
    sell_online?: boolean;
};

export type RejectOrderInput = {
    /**
     * Why; the buyer reads it.
     */
    reason: string;
};

/**
 * The token that takes the old one's place. The old one works for 60 seconds more.
 */
export type RenewedSession = {
    /**
     * Send it as `Authorization: Bearer …`. Bound to the page's origin; shown this once. Empty where a cookie holds it.
     */
    token: string;
    /**
     * When the session ends at the latest. Unused it ends sooner.
     */
    expires_at: string;
};

export type Reservation = {
    /**
     * Id of the order.
     */
    order_id: string;
    /**
     * Id of the product.
     */
    product_id: string;
    sku: string;
    /**
     * Id of the warehouse.
     */
    warehouse_id: string;
    warehouse_name: string;
    /**
     * Exact decimal in the product's unit.
     */
    quantity: string;
    /**
     * When it ends unless the order is taken over; null for never.
     */
    expires_at: string | null;
    /**
     * When it was given back; null while it holds.
     */
    released_at: string | null;
};

/**
 * A named set of permissions, and the companies they reach.
 */
export type Role = {
    /**
     * Id of the role.
     */
    id: string;
    /**
     * How the supplier calls it.
     */
    name: string;
    /**
     * What its members may do.
     */
    permissions: Array<string>;
    /**
     * `all` companies, or `own`: those whose sales representative the member is, and everything of these; others are as if they were not there.
     */
    scope: string;
    /**
     * Whoever has this role may do nothing before they have set up a second proof.
     */
    totp_required: boolean;
    /**
     * Counts the changes; also the ETag.
     */
    version: number;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

/**
 * Absent = unchanged.
 */
export type RoleChange = {
    /**
     * How the supplier calls it.
     */
    name?: string;
    /**
     * What the holder may do.
     */
    permissions?: Array<'settings.read' | 'settings.write' | 'staff.read' | 'staff.write' | 'roles.read' | 'roles.write' | 'api_keys.read' | 'api_keys.write' | 'companies.read' | 'companies.write' | 'buyers.read' | 'buyers.write' | 'sessions.create' | 'applications.read' | 'applications.decide' | 'announcements.read' | 'announcements.write' | 'products.read' | 'products.write' | 'stock.read' | 'stock.write' | 'prices.read' | 'prices.write' | 'contracts.read' | 'contracts.write' | 'orders.read' | 'orders.accept' | 'orders.reject' | 'imports.read' | 'imports.write' | 'notifications.read' | 'events.read' | 'audit.read' | 'emails.read'>;
    /**
     * `all` companies, or `own`: those whose sales representative the member is, and everything of these; others are as if they were not there.
     */
    scope?: 'all' | 'own';
    /**
     * Whoever has this role may do nothing before they have set up a second proof.
     */
    totp_required?: boolean;
};

/**
 * Staff made a role.
 */
export type RoleCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'role.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type RoleInput = {
    /**
     * How the supplier calls it.
     */
    name: string;
    /**
     * What the holder may do.
     */
    permissions: Array<'settings.read' | 'settings.write' | 'staff.read' | 'staff.write' | 'roles.read' | 'roles.write' | 'api_keys.read' | 'api_keys.write' | 'companies.read' | 'companies.write' | 'buyers.read' | 'buyers.write' | 'sessions.create' | 'applications.read' | 'applications.decide' | 'announcements.read' | 'announcements.write' | 'products.read' | 'products.write' | 'stock.read' | 'stock.write' | 'prices.read' | 'prices.write' | 'contracts.read' | 'contracts.write' | 'orders.read' | 'orders.accept' | 'orders.reject' | 'imports.read' | 'imports.write' | 'notifications.read' | 'events.read' | 'audit.read' | 'emails.read'>;
    /**
     * `all` companies, or `own`: those whose sales representative the member is, and everything of these; others are as if they were not there.
     */
    scope?: 'all' | 'own';
    /**
     * Whoever has this role may do nothing before they have set up a second proof.
     */
    totp_required?: boolean;
};

/**
 * A role changed, and with it what everybody who has it may do.
 */
export type RoleUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'role.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * Without it, derived prices have four decimals, or as many as their base.
 */
export type Rounding = {
    /**
     * Prices become multiples of it.
     */
    step: string;
    /**
     * `nearest`, `up` or `down`.
     */
    mode: string;
};

/**
 * Who looks after the company at the supplier.
 */
export type SalesRep = {
    name: string;
    /**
     * What they are.
     */
    title: string | null;
    phone: string | null;
    email: string;
    photo_url: string | null;
};

/**
 * A buyer signed in for one company: ends after 7 days without use, and after 30 days.
 */
export type Session = Me & {
    /**
     * Send it as `Authorization: Bearer …`. Bound to the page's origin; shown this once. Empty where a cookie holds it.
     */
    token: string;
    /**
     * When the session ends at the latest. Unused it ends sooner.
     */
    expires_at: string;
    /**
     * Signed in with a temporary password: nothing else may be done before it is changed.
     */
    password_change_required?: boolean;
    /**
     * Keep it in this browser and send it with the next sign-in.
     */
    device?: string;
};

export type SessionSwitch = {
    /**
     * One of the buyer's companies: `companies` of `GET /v1/store/me` lists them.
     */
    company_id: string;
};

export type SetCartLinesInput = {
    lines: Array<{
        sku?: string;
        /**
         * Id of the product.
         */
        product_id?: string;
        /**
         * Wanted quantity; `0` takes the line out.
         */
        quantity: string;
        /**
         * The unit of one of the product's packs: the quantity then counts whole packs. Without it the product's own unit is meant.
         */
        unit?: string;
        /**
         * A warehouse of the product's `stock.warehouses` that the line has to come from; null for wherever there is stock. Absent, the line stays where it is.
         */
        warehouse_id?: string | null;
    }>;
    /**
     * `set` makes the quantity so; `add` adds to what the cart holds.
     */
    mode?: 'set' | 'add';
};

export type SetCartPromotionInput = {
    /**
     * Typed by buyers, in upper or lower case.
     */
    code: string | null;
};

export type Settings = {
    /**
     * The supplier's name as buyers know it.
     */
    name: string;
    /**
     * BCP 47 language tag.
     */
    language: string;
    /**
     * Name mails come from.
     */
    sender_name: string;
    /**
     * Address mails come from.
     */
    sender_email: string;
    /**
     * Where replies go; null for the sender's address.
     */
    reply_to: string | null;
    /**
     * Logo on a light ground, shown 40 pixels high.
     */
    logo_url: string | null;
    /**
     * Colour of buttons in mails and, by default, in widgets.
     */
    accent_colour: string | null;
    /**
     * Where buyers get help.
     */
    contact_email: string | null;
    /**
     * How order numbers look: `{year}` and `{number}` (six digits) are filled in.
     */
    order_number_format: string;
    /**
     * The currency guests see prices in (ISO 4217).
     */
    currency: string;
    /**
     * Where the supplier sells from; decides reverse charge and export. Null where not said.
     */
    country: string | null;
    /**
     * Whether companies may apply for an account themselves.
     */
    applications_open: boolean;
    /**
     * The terms a buyer consents to.
     */
    terms_url: string | null;
    /**
     * The privacy notice.
     */
    privacy_url: string | null;
    /**
     * Which text of the terms consents are given to from now on; kept with each consent.
     */
    terms_version: string | null;
    /**
     * How many days ahead buyers are shown prices that will change; null for not at all.
     */
    price_changes_days: number | null;
    /**
     * The supplier's own VAT ID; VIES gives evidence only to an asker who names it.
     */
    vat_id: string | null;
    /**
     * What visitors without a session may see; null for everything.
     */
    guest_assortment_id: string | null;
    /**
     * With `banded`: "10" shows "10+" for ten or more.
     */
    stock_band: string;
    /**
     * Whether buyers see the stock of each warehouse, or the sum.
     */
    stock_per_warehouse: boolean;
    /**
     * Hours for which a submitted order holds its stock; null for as long as it takes.
     */
    reservation_hours: number | null;
    /**
     * Web origins of the supplier's own intranet, from which staff may sign in.
     */
    staff_origins: Array<string>;
    /**
     * What visitors without a session see: nothing, products without prices, or prices too. One of `closed`, `prices_hidden`, `public`.
     */
    guest_mode: string;
    /**
     * Whether prices are shown without or with tax. One of `net`, `gross`.
     */
    price_display: string;
    /**
     * What a company sees that was granted no assortment. One of `all`, `none`.
     */
    unassigned_catalogue: string;
    /**
     * Whether several discounts are taken one after the other, or only the highest. One of `combine`, `best_of`.
     */
    discount_mode: string;
    /**
     * How much of the stock buyers are told, where their company has no rule of its own. One of `exact`, `banded`, `yes_no`, `hidden`.
     */
    stock_disclosure: string;
    pages: SettingsPages;
};

/**
 * Absent = unchanged, null = clear.
 */
export type SettingsChange = {
    /**
     * The supplier's name as buyers know it.
     */
    name?: string;
    /**
     * BCP 47 language tag.
     */
    language?: string;
    /**
     * Name mails come from.
     */
    sender_name?: string;
    /**
     * Address mails come from.
     */
    sender_email?: string;
    /**
     * Where replies go; null for the sender's address.
     */
    reply_to?: string | null;
    /**
     * Logo on a light ground, shown 40 pixels high.
     */
    logo_url?: string | null;
    /**
     * Colour of buttons in mails and, by default, in widgets.
     */
    accent_colour?: string | null;
    /**
     * Where buyers get help.
     */
    contact_email?: string | null;
    /**
     * How order numbers look: `{year}` and `{number}` (six digits) are filled in.
     */
    order_number_format?: string;
    /**
     * The currency guests see prices in (ISO 4217).
     */
    currency?: string;
    /**
     * Where the supplier sells from; decides reverse charge and export. Null where not said.
     */
    country?: string | null;
    /**
     * Whether companies may apply for an account themselves.
     */
    applications_open?: boolean;
    /**
     * The terms a buyer consents to.
     */
    terms_url?: string | null;
    /**
     * The privacy notice.
     */
    privacy_url?: string | null;
    /**
     * Which text of the terms consents are given to from now on; kept with each consent.
     */
    terms_version?: string | null;
    /**
     * How many days ahead buyers are shown prices that will change; null for not at all.
     */
    price_changes_days?: number | null;
    /**
     * The supplier's own VAT ID; VIES gives evidence only to an asker who names it.
     */
    vat_id?: string | null;
    /**
     * What visitors without a session may see; null for everything.
     */
    guest_assortment_id?: string | null;
    /**
     * With `banded`: "10" shows "10+" for ten or more.
     */
    stock_band?: string;
    /**
     * Whether buyers see the stock of each warehouse, or the sum.
     */
    stock_per_warehouse?: boolean;
    /**
     * Hours for which a submitted order holds its stock; null for as long as it takes.
     */
    reservation_hours?: number | null;
    /**
     * Web origins of the supplier's own intranet, from which staff may sign in.
     */
    staff_origins?: Array<string>;
    /**
     * What visitors without a session see: nothing, products without prices, or prices too.
     */
    guest_mode?: 'closed' | 'prices_hidden' | 'public';
    /**
     * Whether prices are shown without or with tax.
     */
    price_display?: 'net' | 'gross';
    /**
     * What a company sees that was granted no assortment.
     */
    unassigned_catalogue?: 'all' | 'none';
    /**
     * Whether several discounts are taken one after the other, or only the highest.
     */
    discount_mode?: 'combine' | 'best_of';
    /**
     * How much of the stock buyers are told, where their company has no rule of its own.
     */
    stock_disclosure?: 'exact' | 'banded' | 'yes_no' | 'hidden';
    pages?: {
        /**
         * Page of the supplier's website where buyers sign in; null where none is set.
         */
        sign_in?: string | null;
        /**
         * Page of the supplier's website that shows an order; null where none is set.
         */
        order?: string | null;
        /**
         * Page of the supplier's website where an invitation is accepted; `#token=…` is added; null where none is set.
         */
        invitation?: string | null;
        /**
         * Page of the supplier's website where a forgotten password is replaced; `#token=…` is added; null where none is set.
         */
        password_reset?: string | null;
        /**
         * Page of the supplier's website with the buyer's account, where a new e-mail is confirmed; null where none is set.
         */
        account?: string | null;
        /**
         * Page of the supplier's website where a company applies for an account; null where none is set.
         */
        application?: string | null;
        /**
         * Page of the supplier's website where staff work; never shown to buyers; null where none is set.
         */
        desk?: string | null;
    };
};

export type SettingsPages = {
    /**
     * Page of the supplier's website where buyers sign in; null where none is set.
     */
    sign_in: string | null;
    /**
     * Page of the supplier's website that shows an order; null where none is set.
     */
    order: string | null;
    /**
     * Page of the supplier's website where an invitation is accepted; `#token=…` is added; null where none is set.
     */
    invitation: string | null;
    /**
     * Page of the supplier's website where a forgotten password is replaced; `#token=…` is added; null where none is set.
     */
    password_reset: string | null;
    /**
     * Page of the supplier's website with the buyer's account, where a new e-mail is confirmed; null where none is set.
     */
    account: string | null;
    /**
     * Page of the supplier's website where a company applies for an account; null where none is set.
     */
    application: string | null;
    /**
     * Page of the supplier's website where staff work; never shown to buyers; null where none is set.
     */
    desk: string | null;
};

/**
 * The supplier's settings changed.
 */
export type SettingsUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'settings.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type SignIn = {
    /**
     * The buyer's e-mail, in any case.
     */
    email: string;
    /**
     * The account's password.
     */
    password: string;
    /**
     * The company to order for; without it the first active one.
     */
    company_id?: string;
    /**
     * What an earlier sign-in of this browser answered: guesses made elsewhere then never make its owner wait.
     */
    device?: string;
};

/**
 * Absent = unchanged, null = clear.
 */
export type StaffChange = {
    /**
     * How colleagues and buyers know them.
     */
    name?: string;
    /**
     * What they are; buyers see it of their representative.
     */
    title?: string | null;
    /**
     * Buyers see it of their representative.
     */
    phone?: string | null;
    /**
     * A portrait; buyers see it of their representative.
     */
    photo_url?: string | null;
    /**
     * Types of clients they are proposed for as representative.
     */
    client_types?: Array<string>;
    /**
     * Regions they are proposed for as representative.
     */
    regions?: Array<string>;
    /**
     * Id of the role.
     */
    role_id?: string | null;
    /**
     * What the holder may do.
     */
    permissions?: Array<'settings.read' | 'settings.write' | 'staff.read' | 'staff.write' | 'roles.read' | 'roles.write' | 'api_keys.read' | 'api_keys.write' | 'companies.read' | 'companies.write' | 'buyers.read' | 'buyers.write' | 'sessions.create' | 'applications.read' | 'applications.decide' | 'announcements.read' | 'announcements.write' | 'products.read' | 'products.write' | 'stock.read' | 'stock.write' | 'prices.read' | 'prices.write' | 'contracts.read' | 'contracts.write' | 'orders.read' | 'orders.accept' | 'orders.reject' | 'imports.read' | 'imports.write' | 'notifications.read' | 'events.read' | 'audit.read' | 'emails.read'>;
    /**
     * An inactive member cannot sign in, and is signed out everywhere.
     */
    status?: 'active' | 'inactive';
};

/**
 * Somebody joined the supplier's staff.
 */
export type StaffCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'staff.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type StaffInput = {
    /**
     * How colleagues and buyers know them.
     */
    name: string;
    /**
     * Signs them in, in any case.
     */
    email: string;
    /**
     * At least ten characters.
     */
    password: string;
    /**
     * What they are; buyers see it of their representative.
     */
    title?: string | null;
    /**
     * Buyers see it of their representative.
     */
    phone?: string | null;
    /**
     * A portrait; buyers see it of their representative.
     */
    photo_url?: string | null;
    /**
     * Types of clients they are proposed for as representative.
     */
    client_types?: Array<string>;
    /**
     * Regions they are proposed for as representative.
     */
    regions?: Array<string>;
    /**
     * Id of the role.
     */
    role_id?: string | null;
    /**
     * What the holder may do.
     */
    permissions?: Array<'settings.read' | 'settings.write' | 'staff.read' | 'staff.write' | 'roles.read' | 'roles.write' | 'api_keys.read' | 'api_keys.write' | 'companies.read' | 'companies.write' | 'buyers.read' | 'buyers.write' | 'sessions.create' | 'applications.read' | 'applications.decide' | 'announcements.read' | 'announcements.write' | 'products.read' | 'products.write' | 'stock.read' | 'stock.write' | 'prices.read' | 'prices.write' | 'contracts.read' | 'contracts.write' | 'orders.read' | 'orders.accept' | 'orders.reject' | 'imports.read' | 'imports.write' | 'notifications.read' | 'events.read' | 'audit.read' | 'emails.read'>;
};

/**
 * Who is signed in, and what they may do.
 */
export type StaffMe = {
    /**
     * Id of the staff member.
     */
    id: string;
    /**
     * How colleagues and buyers know them.
     */
    name: string;
    /**
     * In lower case.
     */
    email: string;
    /**
     * What they are; buyers see it of their representative.
     */
    title: string | null;
    /**
     * Buyers see it of their representative.
     */
    phone: string | null;
    /**
     * A portrait; buyers see it of their representative.
     */
    photo_url: string | null;
    /**
     * Null for none.
     */
    role: {
        /**
         * Id of the role.
         */
        id: string;
        name: string;
    } | null;
    /**
     * What they may do: the role's permissions and their own, as far as the scope allows.
     */
    permissions: Array<string>;
    /**
     * `all` companies, or `own`: those whose sales representative the member is, and everything of these; others are as if they were not there.
     */
    scope: string;
    /**
     * Whether a second proof is set up.
     */
    totp_enabled: boolean;
    /**
     * Whether the role asks for one: until it is set up, `permissions` is empty.
     */
    totp_required: boolean;
};

export type StaffMember = {
    /**
     * Id of the staff member.
     */
    id: string;
    /**
     * How colleagues and buyers know them.
     */
    name: string;
    /**
     * Signs them in; in lower case.
     */
    email: string;
    /**
     * What they are; buyers see it of their representative.
     */
    title: string | null;
    /**
     * Buyers see it of their representative.
     */
    phone: string | null;
    /**
     * A portrait; buyers see it of their representative.
     */
    photo_url: string | null;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * Id of the role.
     */
    role_id: string | null;
    /**
     * Their own, beside the role's.
     */
    permissions: Array<string>;
    /**
     * `all` companies, or `own`: those whose sales representative the member is, and everything of these; others are as if they were not there.
     */
    scope: string;
    /**
     * Types of clients they are proposed for as representative.
     */
    client_types: Array<string>;
    /**
     * Regions they are proposed for as representative.
     */
    regions: Array<string>;
    /**
     * What they may do: the role's permissions and their own, as far as the scope allows.
     */
    effective_permissions: Array<string>;
    /**
     * Whether signing in asks for a second proof.
     */
    totp_enabled: boolean;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type StaffPasswordChange = {
    /**
     * The account's password.
     */
    current_password: string;
    /**
     * At least ten characters.
     */
    new_password: string;
};

/**
 * A staff member signed in: ends after 12 hours without use, and after 7 days.
 */
export type StaffSession = {
    /**
     * Send it as `Authorization: Bearer …`. Bound to the page's origin; shown this once.
     */
    token: string;
    /**
     * When the session ends at the latest. Unused it ends sooner.
     */
    expires_at: string;
    staff: StaffMember;
    /**
     * What they may do; nothing before a second proof that the role asks for is set up.
     */
    permissions: Array<string>;
    /**
     * `all` companies, or `own`: those they represent.
     */
    scope: string;
    /**
     * Keep it in this browser and send it with the next sign-in.
     */
    device: string;
};

export type StaffSignIn = {
    /**
     * Id of the supplier; may be left out where `Listino-Key` names it.
     */
    supplier_id?: string;
    /**
     * The staff member's e-mail, in any case.
     */
    email: string;
    /**
     * The account's password.
     */
    password: string;
    /**
     * Six digits from the phone, or a recovery code, where a second proof is set up.
     */
    totp_code?: string;
    /**
     * What an earlier sign-in of this browser answered: guesses made elsewhere then never make its owner wait.
     */
    device?: string;
};

/**
 * A staff member's account changed.
 */
export type StaffUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'staff.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

/**
 * Staff corrected what is on hand of a product.
 */
export type StockCorrectedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'stock.corrected';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        warehouse_id: string;
    };
};

/**
 * A chunk of an import changed what is on hand. Read it with `updated_since`.
 */
export type StockImportedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'stock.imported';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        created: number;
        updated: number;
        deactivated: number;
    };
};

export type StockLevel = {
    /**
     * Id of the product.
     */
    product_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string | null;
    sku: string;
    /**
     * Id of the warehouse.
     */
    warehouse_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    warehouse_external_id: string | null;
    /**
     * Exact decimal in the product's unit.
     */
    on_hand: string;
    /**
     * What orders hold; more than is on hand where it was promised from later supply, or went missing.
     */
    reserved: string;
    /**
     * On hand less reserved, not below zero.
     */
    available: string;
    /**
     * Calendar date.
     */
    next_arrival_date: string | null;
    /**
     * Exact decimal in the product's unit.
     */
    next_arrival_quantity: string | null;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type StockMovement = {
    /**
     * Id of the stock movement.
     */
    id: string;
    /**
     * Id of the product.
     */
    product_id: string;
    sku: string;
    /**
     * Id of the warehouse.
     */
    warehouse_id: string;
    /**
     * `adjust` changed what is on hand; `reserve` and `release` what orders hold.
     */
    kind: string;
    /**
     * Signed: what came or went.
     */
    quantity: string;
    /**
     * The order that caused it.
     */
    order_id: string | null;
    reason: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
};

/**
 * Nobody took an order over in time: its stock is given back. Accepting it reserves again.
 */
export type StockReservationExpiredEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'stock.reservation_expired';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        /**
         * Products that were held.
         */
        products: number;
    };
};

export type StockRow = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    product_external_id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    warehouse_external_id: string;
    /**
     * What lies there now, in the product's unit, what orders hold of it included.
     */
    on_hand?: string;
    /**
     * What came or went, instead of `on_hand`. The request then needs an `Idempotency-Key`, so that it adds once.
     */
    delta?: string;
    /**
     * The day of the next delivery; null for none.
     */
    next_arrival_date?: string | null;
    /**
     * How much it brings; null for not known.
     */
    next_arrival_quantity?: string | null;
};

export type StockShown = {
    /**
     * How much this company is told: `exact`, `banded`, `yes_no` or `hidden`.
     */
    disclosure: string;
    /**
     * `in_stock`, `low` (little is left), `out`, `backorder` (none there, yet it may be ordered), or `unknown` where nothing is told.
     */
    state: string;
    /**
     * What of it can be ordered: `120`, or `10+` where only a band is told; null where no figure is told.
     */
    available: string | null;
    /**
     * In the order that orders are filled from; empty where only the sum is told.
     */
    warehouses: Array<{
        /**
         * Id of the warehouse.
         */
        id: string;
        name: string;
        /**
         * What of it can be ordered: `120`, or `10+` where only a band is told; null where no figure is told.
         */
        available: string | null;
        /**
         * `in_stock` or `out`.
         */
        state: string;
    }>;
    /**
     * The next delivery that is expected.
     */
    next_arrival: {
        /**
         * Calendar date.
         */
        date: string;
        /**
         * Told where exact figures are.
         */
        quantity: string | null;
    } | null;
    /**
     * Days until what is ordered beyond the stock comes; null where it cannot be.
     */
    lead_time_days: number | null;
};

export type SubmitOrderInput = {
    /**
     * Id of the cart.
     */
    cart_id: string;
    /**
     * Id of the billing address.
     */
    billing_address_id: string;
    /**
     * Id of the shipping address.
     */
    shipping_address_id: string;
    /**
     * The buyer's own purchase order number.
     */
    po_number?: string;
    /**
     * Words for the supplier.
     */
    note?: string;
    /**
     * The total the buyer saw; another one now answers `cart_changed`.
     */
    expected_gross?: string;
};

export type Supplier = {
    /**
     * Id of the supplier.
     */
    id: string;
    /**
     * The supplier's name.
     */
    name: string;
    /**
     * BCP 47 language tag.
     */
    language: string;
    /**
     * Logo on a light ground.
     */
    logo_url: string | null;
    /**
     * Colour of buttons in mails and, by default, in widgets.
     */
    accent_colour: string | null;
    pages: SupplierPages;
    /**
     * Where buyers get help.
     */
    contact_email: string | null;
    /**
     * The currency guests see prices in (ISO 4217).
     */
    currency: string;
    /**
     * Where the supplier sells from; decides reverse charge and export. Null where not said.
     */
    country: string | null;
    /**
     * Whether companies may apply for an account themselves.
     */
    applications_open: boolean;
    /**
     * The terms a buyer consents to.
     */
    terms_url: string | null;
    /**
     * The privacy notice.
     */
    privacy_url: string | null;
    /**
     * Which text of the terms consents are given to from now on; kept with each consent.
     */
    terms_version: string | null;
    /**
     * How many days ahead buyers are shown prices that will change; null for not at all.
     */
    price_changes_days: number | null;
    /**
     * What visitors without a session see: nothing, products without prices, or prices too. One of `closed`, `prices_hidden`, `public`.
     */
    guest_mode: string;
    /**
     * Whether prices are shown without or with tax. One of `net`, `gross`.
     */
    price_display: string;
};

/**
 * An operator made the supplier.
 */
export type SupplierCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'supplier.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type SupplierPages = {
    /**
     * Page of the supplier's website where buyers sign in; null where none is set.
     */
    sign_in: string | null;
    /**
     * Page of the supplier's website that shows an order; null where none is set.
     */
    order: string | null;
    /**
     * Page of the supplier's website where an invitation is accepted; `#token=…` is added; null where none is set.
     */
    invitation: string | null;
    /**
     * Page of the supplier's website where a forgotten password is replaced; `#token=…` is added; null where none is set.
     */
    password_reset: string | null;
    /**
     * Page of the supplier's website with the buyer's account, where a new e-mail is confirmed; null where none is set.
     */
    account: string | null;
    /**
     * Page of the supplier's website where a company applies for an account; null where none is set.
     */
    application: string | null;
};

/**
 * The supplier goes by another name.
 */
export type SupplierRenamedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'supplier.renamed';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type TaxCategory = {
    /**
     * The code products refer to.
     */
    code: string;
    name: string;
    /**
     * Where no rate of the company's country is known.
     */
    rate: string;
    /**
     * By country and day, the latest first.
     */
    rates: Array<TaxRate>;
};

export type TaxCategoryInput = {
    name: string;
    /**
     * Percent, as an exact decimal.
     */
    rate: string;
};

export type TaxRate = {
    /**
     * ISO 3166-1 alpha-2 code.
     */
    country: string;
    /**
     * Its first day; null for since ever.
     */
    valid_from: string | null;
    /**
     * Percent, as an exact decimal.
     */
    rate: string;
};

export type TaxRateInput = {
    /**
     * Percent, as an exact decimal.
     */
    rate: string;
    /**
     * Its first day; since ever where it is left out.
     */
    valid_from?: string | null;
};

/**
 * Tax is computed once per rate on the sum of the rounded line nets, and rounded once.
 */
export type Totals = {
    net: Money;
    taxes: Array<{
        /**
         * Percent, as an exact decimal.
         */
        rate: string;
        base: Money;
        amount: Money;
    }>;
    gross: Money;
};

export type TotpCode = {
    /**
     * Six digits from the phone, or a recovery code.
     */
    code: string;
};

export type TotpSecret = {
    /**
     * For typing into an authenticator; base 32, shown this once.
     */
    secret: string;
    /**
     * The same as a URI, to be shown as a QR code.
     */
    otpauth_uri: string;
};

/**
 * What the EU's register (VIES) answered, kept as evidence.
 */
export type VatCheck = {
    /**
     * Id of the VAT check.
     */
    id: string;
    /**
     * What was asked about.
     */
    vat_id: string;
    /**
     * `valid`, `invalid` or `not_checked`.
     */
    status: string;
    /**
     * Why there is no answer, e.g. `ms_unavailable`, `unreachable`, `not_in_vies`, `switched_off`, or `waiting` where it came by an import and is asked about soon.
     */
    reason: string | null;
    /**
     * The register's number of the consultation, given where the supplier's own VAT ID is set.
     */
    request_identifier: string | null;
    /**
     * As the register has it.
     */
    name: string | null;
    /**
     * As the register has it.
     */
    address: string | null;
    /**
     * When it was asked.
     */
    at: string;
};

/**
 * The EU's register was asked about a VAT ID. Told where the answer is another one than before.
 */
export type VatIdCheckedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'vat_id.checked';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        status: 'valid' | 'invalid' | 'not_checked';
    };
};

export type Warehouse = {
    /**
     * Id of the warehouse.
     */
    id: string;
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id: string | null;
    name: string;
    /**
     * Orders are filled from the lowest first.
     */
    position: number;
    /**
     * `active` or `inactive`.
     */
    status: string;
    /**
     * RFC 3339, UTC.
     */
    created_at: string;
    /**
     * RFC 3339, UTC.
     */
    updated_at: string;
};

export type WarehouseChange = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name?: string;
    /**
     * Orders are filled from the lowest first.
     */
    position?: number;
    /**
     * The stock of an inactive warehouse is not sold.
     */
    status?: 'active' | 'inactive';
};

/**
 * A warehouse was made.
 */
export type WarehouseCreatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'warehouse.created';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        [key: string]: unknown;
    };
};

export type WarehouseInput = {
    /**
     * The record's key in the supplier's own system, unique per supplier.
     */
    external_id?: string | null;
    name: string;
    /**
     * Orders are filled from the lowest first.
     */
    position?: number;
};

/**
 * A warehouse was changed.
 */
export type WarehouseUpdatedEvent = {
    /**
     * Id of the event.
     */
    id: string;
    type: 'warehouse.updated';
    /**
     * The record the event is about.
     */
    record_id: string;
    /**
     * The company concerned.
     */
    company_id: string | null;
    /**
     * RFC 3339, UTC.
     */
    at: string;
    data: {
        fields: Array<string>;
    };
};

export type GetSupplierData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/supplier';
};

export type GetSupplierErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetSupplierError = GetSupplierErrors[keyof GetSupplierErrors];

export type GetSupplierResponses = {
    /**
     * The supplier.
     */
    200: Supplier;
};

export type GetSupplierResponse = GetSupplierResponses[keyof GetSupplierResponses];

export type GetOwnSupplierData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/supplier';
};

export type GetOwnSupplierErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetOwnSupplierError = GetOwnSupplierErrors[keyof GetOwnSupplierErrors];

export type GetOwnSupplierResponses = {
    /**
     * The supplier.
     */
    200: Supplier;
};

export type GetOwnSupplierResponse = GetOwnSupplierResponses[keyof GetOwnSupplierResponses];

export type GetSettingsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/settings';
};

export type GetSettingsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetSettingsError = GetSettingsErrors[keyof GetSettingsErrors];

export type GetSettingsResponses = {
    /**
     * The settings.
     */
    200: Settings;
};

export type GetSettingsResponse = GetSettingsResponses[keyof GetSettingsResponses];

export type UpdateSettingsData = {
    body: SettingsChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/settings';
};

export type UpdateSettingsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateSettingsError = UpdateSettingsErrors[keyof UpdateSettingsErrors];

export type UpdateSettingsResponses = {
    /**
     * The settings.
     */
    200: Settings;
};

export type UpdateSettingsResponse = UpdateSettingsResponses[keyof UpdateSettingsResponses];

export type ListRolesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/roles';
};

export type ListRolesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListRolesError = ListRolesErrors[keyof ListRolesErrors];

export type ListRolesResponses = {
    /**
     * A page of roles.
     */
    200: {
        data: Array<Role>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListRolesResponse = ListRolesResponses[keyof ListRolesResponses];

export type CreateRoleData = {
    body: RoleInput;
    path?: never;
    query?: never;
    url: '/v1/admin/roles';
};

export type CreateRoleErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `role_name_taken`: Another role has this name. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress' | 'role_name_taken';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateRoleError = CreateRoleErrors[keyof CreateRoleErrors];

export type CreateRoleResponses = {
    /**
     * The role.
     */
    201: Role;
};

export type CreateRoleResponse = CreateRoleResponses[keyof CreateRoleResponses];

export type GetRoleData = {
    body?: never;
    path: {
        /**
         * Id of the role.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/roles/{id}';
};

export type GetRoleErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetRoleError = GetRoleErrors[keyof GetRoleErrors];

export type GetRoleResponses = {
    /**
     * The role.
     */
    200: Role;
};

export type GetRoleResponse = GetRoleResponses[keyof GetRoleResponses];

export type UpdateRoleData = {
    body: RoleChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the role.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/roles/{id}';
};

export type UpdateRoleErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `role_name_taken`: Another role has this name. `last_administrator`: Somebody must remain who may manage the staff.
     */
    409: Problem & {
        code: 'last_administrator' | 'role_name_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateRoleError = UpdateRoleErrors[keyof UpdateRoleErrors];

export type UpdateRoleResponses = {
    /**
     * The role.
     */
    200: Role;
};

export type UpdateRoleResponse = UpdateRoleResponses[keyof UpdateRoleResponses];

export type ListStaffData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
    };
    url: '/v1/admin/staff';
};

export type ListStaffErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListStaffError = ListStaffErrors[keyof ListStaffErrors];

export type ListStaffResponses = {
    /**
     * A page of staff members.
     */
    200: {
        data: Array<StaffMember>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListStaffResponse = ListStaffResponses[keyof ListStaffResponses];

export type CreateStaffData = {
    body: StaffInput;
    path?: never;
    query?: never;
    url: '/v1/admin/staff';
};

export type CreateStaffErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `email_taken`: A staff member with this e-mail exists. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'email_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateStaffError = CreateStaffErrors[keyof CreateStaffErrors];

export type CreateStaffResponses = {
    /**
     * The staff member.
     */
    201: StaffMember;
};

export type CreateStaffResponse = CreateStaffResponses[keyof CreateStaffResponses];

export type GetStaffData = {
    body?: never;
    path: {
        /**
         * Id of the staff member.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/staff/{id}';
};

export type GetStaffErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetStaffError = GetStaffErrors[keyof GetStaffErrors];

export type GetStaffResponses = {
    /**
     * The staff member.
     */
    200: StaffMember;
};

export type GetStaffResponse = GetStaffResponses[keyof GetStaffResponses];

export type UpdateStaffData = {
    body: StaffChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the staff member.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/staff/{id}';
};

export type UpdateStaffErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `last_administrator`: Somebody must remain who may manage the staff.
     */
    409: Problem & {
        code: 'last_administrator';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateStaffError = UpdateStaffErrors[keyof UpdateStaffErrors];

export type UpdateStaffResponses = {
    /**
     * The staff member.
     */
    200: StaffMember;
};

export type UpdateStaffResponse = UpdateStaffResponses[keyof UpdateStaffResponses];

export type GetStaffMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/me';
};

export type GetStaffMeErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetStaffMeError = GetStaffMeErrors[keyof GetStaffMeErrors];

export type GetStaffMeResponses = {
    /**
     * The member.
     */
    200: StaffMe;
};

export type GetStaffMeResponse = GetStaffMeResponses[keyof GetStaffMeResponses];

export type RemoveTotpData = {
    body: TotpCode;
    path?: never;
    query?: never;
    url: '/v1/admin/me/totp';
};

export type RemoveTotpErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `totp_not_started`: No second proof is being set up.
     */
    409: Problem & {
        code: 'totp_not_started';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `wrong_code`: The code is wrong, or was used before. `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request' | 'wrong_code';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RemoveTotpError = RemoveTotpErrors[keyof RemoveTotpErrors];

export type RemoveTotpResponses = {
    /**
     * Off.
     */
    204: void;
};

export type RemoveTotpResponse = RemoveTotpResponses[keyof RemoveTotpResponses];

export type StartTotpData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/me/totp';
};

export type StartTotpErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `totp_already_on`: A second proof is set up; remove it first. `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress' | 'totp_already_on';
    };
    /**
     * `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type StartTotpError = StartTotpErrors[keyof StartTotpErrors];

export type StartTotpResponses = {
    /**
     * The secret.
     */
    201: TotpSecret;
};

export type StartTotpResponse = StartTotpResponses[keyof StartTotpResponses];

export type ConfirmTotpData = {
    body: TotpCode;
    path?: never;
    query?: never;
    url: '/v1/admin/me/totp/confirm';
};

export type ConfirmTotpErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `totp_already_on`: A second proof is set up; remove it first. `totp_not_started`: No second proof is being set up. `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress' | 'totp_already_on' | 'totp_not_started';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `wrong_code`: The code is wrong, or was used before. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request' | 'wrong_code';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ConfirmTotpError = ConfirmTotpErrors[keyof ConfirmTotpErrors];

export type ConfirmTotpResponses = {
    /**
     * The recovery codes.
     */
    200: RecoveryCodes;
};

export type ConfirmTotpResponse = ConfirmTotpResponses[keyof ConfirmTotpResponses];

export type DeleteStaffTotpData = {
    body?: never;
    path: {
        /**
         * Id of the staff member.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/staff/{id}/totp';
};

export type DeleteStaffTotpErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type DeleteStaffTotpError = DeleteStaffTotpErrors[keyof DeleteStaffTotpErrors];

export type DeleteStaffTotpResponses = {
    /**
     * Off.
     */
    204: void;
};

export type DeleteStaffTotpResponse = DeleteStaffTotpResponses[keyof DeleteStaffTotpResponses];

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * A page of keys.
     */
    200: {
        data: Array<ApiKey>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: ApiKeyInput;
    path?: never;
    query?: never;
    url: '/v1/admin/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * The key.
     */
    201: ApiKeyCreated;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        /**
         * Id of the key.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * Revoked.
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type UpdateApiKeyData = {
    body: ApiKeyChange;
    path: {
        /**
         * Id of the key.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/api-keys/{id}';
};

export type UpdateApiKeyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateApiKeyError = UpdateApiKeyErrors[keyof UpdateApiKeyErrors];

export type UpdateApiKeyResponses = {
    /**
     * The key.
     */
    200: ApiKey;
};

export type UpdateApiKeyResponse = UpdateApiKeyResponses[keyof UpdateApiKeyResponses];

export type RotateApiKeyData = {
    body: ApiKeyRotation;
    path: {
        /**
         * Id of the key.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/api-keys/{id}/rotate';
};

export type RotateApiKeyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `key_over`: The key is revoked, or has a successor already. `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress' | 'key_over';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RotateApiKeyError = RotateApiKeyErrors[keyof RotateApiKeyErrors];

export type RotateApiKeyResponses = {
    /**
     * The new key.
     */
    201: ApiKeyCreated;
};

export type RotateApiKeyResponse = RotateApiKeyResponses[keyof RotateApiKeyResponses];

export type ListCompaniesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Part of the name or e-mail, or the whole VAT ID or identification code.
         */
        q?: string;
        /**
         * Only companies in this status.
         */
        status?: 'invited' | 'registered' | 'active' | 'suspended' | 'closed';
        /**
         * The record's key in the supplier's own system, unique per supplier.
         */
        external_id?: string;
        /**
         * Only companies of this group.
         */
        group_id?: string;
        /**
         * Only companies this staff member looks after.
         */
        sales_rep_id?: string;
        /**
         * Only this kind.
         */
        client_type?: string;
        /**
         * Only there.
         */
        region?: string;
        /**
         * Only what changed at or after this time.
         */
        updated_since?: string;
    };
    url: '/v1/admin/companies';
};

export type ListCompaniesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListCompaniesError = ListCompaniesErrors[keyof ListCompaniesErrors];

export type ListCompaniesResponses = {
    /**
     * A page of companies.
     */
    200: {
        data: Array<CompanyView>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListCompaniesResponse = ListCompaniesResponses[keyof ListCompaniesResponses];

export type CreateCompanyData = {
    body: CompanyInput;
    path?: never;
    query?: never;
    url: '/v1/admin/companies';
};

export type CreateCompanyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another company has this external id. `identification_code_taken`: Another company has this identification code. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress' | 'identification_code_taken';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateCompanyError = CreateCompanyErrors[keyof CreateCompanyErrors];

export type CreateCompanyResponses = {
    /**
     * The company.
     */
    201: Company;
};

export type CreateCompanyResponse = CreateCompanyResponses[keyof CreateCompanyResponses];

export type GetCompanyData = {
    body?: never;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}';
};

export type GetCompanyErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetCompanyError = GetCompanyErrors[keyof GetCompanyErrors];

export type GetCompanyResponses = {
    /**
     * The company.
     */
    200: CompanyView;
};

export type GetCompanyResponse = GetCompanyResponses[keyof GetCompanyResponses];

export type UpdateCompanyData = {
    body: CompanyChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}';
};

export type UpdateCompanyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another company has this external id. `identification_code_taken`: Another company has this identification code.
     */
    409: Problem & {
        code: 'external_id_taken' | 'identification_code_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateCompanyError = UpdateCompanyErrors[keyof UpdateCompanyErrors];

export type UpdateCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type UpdateCompanyResponse = UpdateCompanyResponses[keyof UpdateCompanyResponses];

export type SuspendCompanyData = {
    body?: CompanySuspension;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/suspend';
};

export type SuspendCompanyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SuspendCompanyError = SuspendCompanyErrors[keyof SuspendCompanyErrors];

export type SuspendCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type SuspendCompanyResponse = SuspendCompanyResponses[keyof SuspendCompanyResponses];

export type ResumeCompanyData = {
    body?: never;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/resume';
};

export type ResumeCompanyErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ResumeCompanyError = ResumeCompanyErrors[keyof ResumeCompanyErrors];

export type ResumeCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type ResumeCompanyResponse = ResumeCompanyResponses[keyof ResumeCompanyResponses];

export type CloseCompanyData = {
    body: CompanyClosure;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/close';
};

export type CloseCompanyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CloseCompanyError = CloseCompanyErrors[keyof CloseCompanyErrors];

export type CloseCompanyResponses = {
    /**
     * The company.
     */
    200: Company;
};

export type CloseCompanyResponse = CloseCompanyResponses[keyof CloseCompanyResponses];

export type ListSalesRepsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What kind of client it is, in the supplier's own words.
         */
        client_type?: string;
        /**
         * Where it is, in the supplier's own words.
         */
        region?: string;
    };
    url: '/v1/admin/sales-reps';
};

export type ListSalesRepsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListSalesRepsError = ListSalesRepsErrors[keyof ListSalesRepsErrors];

export type ListSalesRepsResponses = {
    /**
     * At most a hundred.
     */
    200: {
        data: Array<ProposedSalesRep>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListSalesRepsResponse = ListSalesRepsResponses[keyof ListSalesRepsResponses];

export type ListVatChecksData = {
    body?: never;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/companies/{id}/vat-checks';
};

export type ListVatChecksErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListVatChecksError = ListVatChecksErrors[keyof ListVatChecksErrors];

export type ListVatChecksResponses = {
    /**
     * A page of checks.
     */
    200: {
        data: Array<VatCheck>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListVatChecksResponse = ListVatChecksResponses[keyof ListVatChecksResponses];

export type CheckVatData = {
    body?: never;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/vat-checks';
};

export type CheckVatErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `vat_id_missing`: The company has no VAT ID to ask about. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress' | 'vat_id_missing';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CheckVatError = CheckVatErrors[keyof CheckVatErrors];

export type CheckVatResponses = {
    /**
     * The answer.
     */
    201: VatCheck;
};

export type CheckVatResponse = CheckVatResponses[keyof CheckVatResponses];

export type ListGroupsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * Only what changed at or after this time.
         */
        updated_since?: string;
    };
    url: '/v1/admin/groups';
};

export type ListGroupsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListGroupsError = ListGroupsErrors[keyof ListGroupsErrors];

export type ListGroupsResponses = {
    /**
     * A page of groups.
     */
    200: {
        data: Array<Group>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListGroupsResponse = ListGroupsResponses[keyof ListGroupsResponses];

export type CreateGroupData = {
    body: GroupInput;
    path?: never;
    query?: never;
    url: '/v1/admin/groups';
};

export type CreateGroupErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another group has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateGroupError = CreateGroupErrors[keyof CreateGroupErrors];

export type CreateGroupResponses = {
    /**
     * The group.
     */
    201: Group;
};

export type CreateGroupResponse = CreateGroupResponses[keyof CreateGroupResponses];

export type GetGroupData = {
    body?: never;
    path: {
        /**
         * Id of the group.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/groups/{id}';
};

export type GetGroupErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetGroupError = GetGroupErrors[keyof GetGroupErrors];

export type GetGroupResponses = {
    /**
     * The group.
     */
    200: Group;
};

export type GetGroupResponse = GetGroupResponses[keyof GetGroupResponses];

export type UpdateGroupData = {
    body: GroupChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the group.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/groups/{id}';
};

export type UpdateGroupErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another group has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateGroupError = UpdateGroupErrors[keyof UpdateGroupErrors];

export type UpdateGroupResponses = {
    /**
     * The group.
     */
    200: Group;
};

export type UpdateGroupResponse = UpdateGroupResponses[keyof UpdateGroupResponses];

export type SetCompanyGroupsData = {
    body: CompanyGroupsInput;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/groups';
};

export type SetCompanyGroupsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SetCompanyGroupsError = SetCompanyGroupsErrors[keyof SetCompanyGroupsErrors];

export type SetCompanyGroupsResponses = {
    /**
     * Its groups, the first one first.
     */
    200: CompanyGroups;
};

export type SetCompanyGroupsResponse = SetCompanyGroupsResponses[keyof SetCompanyGroupsResponses];

export type ListLocationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
    };
    url: '/v1/store/locations';
};

export type ListLocationsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListLocationsError = ListLocationsErrors[keyof ListLocationsErrors];

export type ListLocationsResponses = {
    /**
     * A page of locations.
     */
    200: {
        data: Array<Location>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListLocationsResponse = ListLocationsResponses[keyof ListLocationsResponses];

export type AdminListLocationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * Only this company's branches.
         */
        company_id?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * Only what changed at or after this time.
         */
        updated_since?: string;
    };
    url: '/v1/admin/locations';
};

export type AdminListLocationsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListLocationsError = AdminListLocationsErrors[keyof AdminListLocationsErrors];

export type AdminListLocationsResponses = {
    /**
     * A page of locations.
     */
    200: {
        data: Array<AdminLocation>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListLocationsResponse = AdminListLocationsResponses[keyof AdminListLocationsResponses];

export type CreateLocationData = {
    body: LocationInput;
    path?: never;
    query?: never;
    url: '/v1/admin/locations';
};

export type CreateLocationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another location has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateLocationError = CreateLocationErrors[keyof CreateLocationErrors];

export type CreateLocationResponses = {
    /**
     * The location.
     */
    201: AdminLocation;
};

export type CreateLocationResponse = CreateLocationResponses[keyof CreateLocationResponses];

export type GetLocationData = {
    body?: never;
    path: {
        /**
         * Id of the location.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/locations/{id}';
};

export type GetLocationErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetLocationError = GetLocationErrors[keyof GetLocationErrors];

export type GetLocationResponses = {
    /**
     * The location.
     */
    200: AdminLocation;
};

export type GetLocationResponse = GetLocationResponses[keyof GetLocationResponses];

export type UpdateLocationData = {
    body: LocationChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the location.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/locations/{id}';
};

export type UpdateLocationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another location has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateLocationError = UpdateLocationErrors[keyof UpdateLocationErrors];

export type UpdateLocationResponses = {
    /**
     * The location.
     */
    200: AdminLocation;
};

export type UpdateLocationResponse = UpdateLocationResponses[keyof UpdateLocationResponses];

export type ListAddressesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/store/addresses';
};

export type ListAddressesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListAddressesError = ListAddressesErrors[keyof ListAddressesErrors];

export type ListAddressesResponses = {
    /**
     * A page of addresses.
     */
    200: {
        data: Array<Address>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListAddressesResponse = ListAddressesResponses[keyof ListAddressesResponses];

export type CreateAddressData = {
    body: AddressDraft;
    path?: never;
    query?: never;
    url: '/v1/store/addresses';
};

export type CreateAddressErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateAddressError = CreateAddressErrors[keyof CreateAddressErrors];

export type CreateAddressResponses = {
    /**
     * The address.
     */
    201: Address;
};

export type CreateAddressResponse = CreateAddressResponses[keyof CreateAddressResponses];

export type UpdateAddressData = {
    body: AddressChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the address.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/addresses/{id}';
};

export type UpdateAddressErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateAddressError = UpdateAddressErrors[keyof UpdateAddressErrors];

export type UpdateAddressResponses = {
    /**
     * The address.
     */
    200: Address;
};

export type UpdateAddressResponse = UpdateAddressResponses[keyof UpdateAddressResponses];

export type AdminListAddressesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only this company's addresses.
         */
        company_id?: string;
    };
    url: '/v1/admin/addresses';
};

export type AdminListAddressesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListAddressesError = AdminListAddressesErrors[keyof AdminListAddressesErrors];

export type AdminListAddressesResponses = {
    /**
     * A page of addresses.
     */
    200: {
        data: Array<AdminAddress>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListAddressesResponse = AdminListAddressesResponses[keyof AdminListAddressesResponses];

export type AdminCreateAddressData = {
    body: AdminAddressDraft;
    path?: never;
    query?: never;
    url: '/v1/admin/addresses';
};

export type AdminCreateAddressErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminCreateAddressError = AdminCreateAddressErrors[keyof AdminCreateAddressErrors];

export type AdminCreateAddressResponses = {
    /**
     * The address.
     */
    201: AdminAddress;
};

export type AdminCreateAddressResponse = AdminCreateAddressResponses[keyof AdminCreateAddressResponses];

export type AdminGetAddressData = {
    body?: never;
    path: {
        /**
         * Id of the address.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/addresses/{id}';
};

export type AdminGetAddressErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetAddressError = AdminGetAddressErrors[keyof AdminGetAddressErrors];

export type AdminGetAddressResponses = {
    /**
     * The address.
     */
    200: AdminAddress;
};

export type AdminGetAddressResponse = AdminGetAddressResponses[keyof AdminGetAddressResponses];

export type AdminUpdateAddressData = {
    body: AddressChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the address.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/addresses/{id}';
};

export type AdminUpdateAddressErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminUpdateAddressError = AdminUpdateAddressErrors[keyof AdminUpdateAddressErrors];

export type AdminUpdateAddressResponses = {
    /**
     * The address.
     */
    200: AdminAddress;
};

export type AdminUpdateAddressResponse = AdminUpdateAddressResponses[keyof AdminUpdateAddressResponses];

export type ListBuyerRolesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/store/buyer-roles';
};

export type ListBuyerRolesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListBuyerRolesError = ListBuyerRolesErrors[keyof ListBuyerRolesErrors];

export type ListBuyerRolesResponses = {
    /**
     * A page of roles.
     */
    200: {
        data: Array<OwnBuyerRole>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListBuyerRolesResponse = ListBuyerRolesResponses[keyof ListBuyerRolesResponses];

export type AdminListBuyerRolesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/buyer-roles';
};

export type AdminListBuyerRolesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListBuyerRolesError = AdminListBuyerRolesErrors[keyof AdminListBuyerRolesErrors];

export type AdminListBuyerRolesResponses = {
    /**
     * A page of roles.
     */
    200: {
        data: Array<BuyerRole>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListBuyerRolesResponse = AdminListBuyerRolesResponses[keyof AdminListBuyerRolesResponses];

export type CreateBuyerRoleData = {
    body: BuyerRoleInput;
    path?: never;
    query?: never;
    url: '/v1/admin/buyer-roles';
};

export type CreateBuyerRoleErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `role_name_taken`: Another role has this name. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress' | 'role_name_taken';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateBuyerRoleError = CreateBuyerRoleErrors[keyof CreateBuyerRoleErrors];

export type CreateBuyerRoleResponses = {
    /**
     * The role.
     */
    201: BuyerRole;
};

export type CreateBuyerRoleResponse = CreateBuyerRoleResponses[keyof CreateBuyerRoleResponses];

export type GetBuyerRoleData = {
    body?: never;
    path: {
        /**
         * Id of the role.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyer-roles/{id}';
};

export type GetBuyerRoleErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetBuyerRoleError = GetBuyerRoleErrors[keyof GetBuyerRoleErrors];

export type GetBuyerRoleResponses = {
    /**
     * The role.
     */
    200: BuyerRole;
};

export type GetBuyerRoleResponse = GetBuyerRoleResponses[keyof GetBuyerRoleResponses];

export type UpdateBuyerRoleData = {
    body: BuyerRoleChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the role.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyer-roles/{id}';
};

export type UpdateBuyerRoleErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `role_name_taken`: Another role has this name.
     */
    409: Problem & {
        code: 'role_name_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateBuyerRoleError = UpdateBuyerRoleErrors[keyof UpdateBuyerRoleErrors];

export type UpdateBuyerRoleResponses = {
    /**
     * The role.
     */
    200: BuyerRole;
};

export type UpdateBuyerRoleResponse = UpdateBuyerRoleResponses[keyof UpdateBuyerRoleResponses];

export type GetMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/me';
};

export type GetMeErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetMeError = GetMeErrors[keyof GetMeErrors];

export type GetMeResponses = {
    /**
     * Who is signed in.
     */
    200: Me;
};

export type GetMeResponse = GetMeResponses[keyof GetMeResponses];

export type UpdateMeData = {
    body: MeChange;
    path?: never;
    query?: never;
    url: '/v1/store/me';
};

export type UpdateMeErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateMeError = UpdateMeErrors[keyof UpdateMeErrors];

export type UpdateMeResponses = {
    /**
     * Who is signed in.
     */
    200: Me;
};

export type UpdateMeResponse = UpdateMeResponses[keyof UpdateMeResponses];

export type AcceptConnectionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/connection/accept';
};

export type AcceptConnectionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress';
    };
    /**
     * `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AcceptConnectionError = AcceptConnectionErrors[keyof AcceptConnectionErrors];

export type AcceptConnectionResponses = {
    /**
     * Who is signed in, with the company's new status.
     */
    200: Me;
};

export type AcceptConnectionResponse = AcceptConnectionResponses[keyof AcceptConnectionResponses];

export type GetBuyerData = {
    body?: never;
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/buyers/{id}';
};

export type GetBuyerErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetBuyerError = GetBuyerErrors[keyof GetBuyerErrors];

export type GetBuyerResponses = {
    /**
     * The colleague.
     */
    200: Colleague;
};

export type GetBuyerResponse = GetBuyerResponses[keyof GetBuyerResponses];

export type UpdateBuyerData = {
    body: ColleagueChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/buyers/{id}';
};

export type UpdateBuyerErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `beyond_own_rights`: You cannot give, or take from somebody, what you do not have yourself. `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'beyond_own_rights' | 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `last_administrator`: The company needs somebody who manages its people.
     */
    409: Problem & {
        code: 'last_administrator';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateBuyerError = UpdateBuyerErrors[keyof UpdateBuyerErrors];

export type UpdateBuyerResponses = {
    /**
     * The colleague.
     */
    200: Colleague;
};

export type UpdateBuyerResponse = UpdateBuyerResponses[keyof UpdateBuyerResponses];

export type AdminUpdateMembershipData = {
    body: MembershipChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
        /**
         * Id of the company.
         */
        company_id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}/memberships/{company_id}';
};

export type AdminUpdateMembershipErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminUpdateMembershipError = AdminUpdateMembershipErrors[keyof AdminUpdateMembershipErrors];

export type AdminUpdateMembershipResponses = {
    /**
     * The buyer.
     */
    200: AdminBuyer;
};

export type AdminUpdateMembershipResponse = AdminUpdateMembershipResponses[keyof AdminUpdateMembershipResponses];

export type AdminGetBuyerData = {
    body?: never;
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}';
};

export type AdminGetBuyerErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetBuyerError = AdminGetBuyerErrors[keyof AdminGetBuyerErrors];

export type AdminGetBuyerResponses = {
    /**
     * The buyer.
     */
    200: AdminBuyer;
};

export type AdminGetBuyerResponse = AdminGetBuyerResponses[keyof AdminGetBuyerResponses];

export type AdminUpdateBuyerData = {
    body: BuyerChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}';
};

export type AdminUpdateBuyerErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `account_shared`: The account also orders for companies you do not represent: change what it may do for yours. `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'account_shared' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminUpdateBuyerError = AdminUpdateBuyerErrors[keyof AdminUpdateBuyerErrors];

export type AdminUpdateBuyerResponses = {
    /**
     * The buyer.
     */
    200: AdminBuyer;
};

export type AdminUpdateBuyerResponse = AdminUpdateBuyerResponses[keyof AdminUpdateBuyerResponses];

export type RevokeOtherSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/sessions';
};

export type RevokeOtherSessionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RevokeOtherSessionsError = RevokeOtherSessionsErrors[keyof RevokeOtherSessionsErrors];

export type RevokeOtherSessionsResponses = {
    /**
     * Ended.
     */
    204: void;
};

export type RevokeOtherSessionsResponse = RevokeOtherSessionsResponses[keyof RevokeOtherSessionsResponses];

export type ListSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/sessions';
};

export type ListSessionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListSessionsError = ListSessionsErrors[keyof ListSessionsErrors];

export type ListSessionsResponses = {
    /**
     * The sessions.
     */
    200: {
        data: Array<BuyerSession>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListSessionsResponse = ListSessionsResponses[keyof ListSessionsResponses];

export type CreateSessionData = {
    body: SignIn;
    headers?: {
        /**
         * `cookie` keeps the token in an HttpOnly cookie of the API's host instead of answering it. Send it with every request then.
         */
        'Listino-Session'?: 'cookie';
    };
    path?: never;
    query?: never;
    url: '/v1/store/sessions';
};

export type CreateSessionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `invalid_credentials`: E-mail or password is wrong. `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'invalid_credentials' | 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'company_suspended' | 'origin_not_allowed';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateSessionError = CreateSessionErrors[keyof CreateSessionErrors];

export type CreateSessionResponses = {
    /**
     * The session.
     */
    201: Session;
};

export type CreateSessionResponse = CreateSessionResponses[keyof CreateSessionResponses];

export type DeleteSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/sessions/current';
};

export type DeleteSessionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type DeleteSessionError = DeleteSessionErrors[keyof DeleteSessionErrors];

export type DeleteSessionResponses = {
    /**
     * Signed out.
     */
    204: void;
};

export type DeleteSessionResponse = DeleteSessionResponses[keyof DeleteSessionResponses];

export type RenewSessionData = {
    body?: never;
    headers?: {
        /**
         * `cookie` keeps the token in an HttpOnly cookie of the API's host instead of answering it. Send it with every request then.
         */
        'Listino-Session'?: 'cookie';
    };
    path?: never;
    query?: never;
    url: '/v1/store/sessions/renew';
};

export type RenewSessionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RenewSessionError = RenewSessionErrors[keyof RenewSessionErrors];

export type RenewSessionResponses = {
    /**
     * The new token.
     */
    200: RenewedSession;
};

export type RenewSessionResponse = RenewSessionResponses[keyof RenewSessionResponses];

export type SwitchSessionData = {
    body: SessionSwitch;
    headers?: {
        /**
         * `cookie` keeps the token in an HttpOnly cookie of the API's host instead of answering it. Send it with every request then.
         */
        'Listino-Session'?: 'cookie';
    };
    path?: never;
    query?: never;
    url: '/v1/store/sessions/switch';
};

export type SwitchSessionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SwitchSessionError = SwitchSessionErrors[keyof SwitchSessionErrors];

export type SwitchSessionResponses = {
    /**
     * The session, for the other company.
     */
    200: Session;
};

export type SwitchSessionResponse = SwitchSessionResponses[keyof SwitchSessionResponses];

export type RevokeSessionData = {
    body?: never;
    path: {
        /**
         * Id of the session.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/sessions/{id}';
};

export type RevokeSessionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RevokeSessionError = RevokeSessionErrors[keyof RevokeSessionErrors];

export type RevokeSessionResponses = {
    /**
     * Ended.
     */
    204: void;
};

export type RevokeSessionResponse = RevokeSessionResponses[keyof RevokeSessionResponses];

export type RevokeBuyerSessionsData = {
    body?: never;
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}/sessions';
};

export type RevokeBuyerSessionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RevokeBuyerSessionsError = RevokeBuyerSessionsErrors[keyof RevokeBuyerSessionsErrors];

export type RevokeBuyerSessionsResponses = {
    /**
     * Ended.
     */
    204: void;
};

export type RevokeBuyerSessionsResponse = RevokeBuyerSessionsResponses[keyof RevokeBuyerSessionsResponses];

export type ListBuyerSessionsData = {
    body?: never;
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}/sessions';
};

export type ListBuyerSessionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListBuyerSessionsError = ListBuyerSessionsErrors[keyof ListBuyerSessionsErrors];

export type ListBuyerSessionsResponses = {
    /**
     * The sessions.
     */
    200: {
        data: Array<BuyerSession>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListBuyerSessionsResponse = ListBuyerSessionsResponses[keyof ListBuyerSessionsResponses];

export type CreateBuyerSessionData = {
    body: HandOffInput;
    path: {
        /**
         * Id of the buyer.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/buyers/{id}/sessions';
};

export type CreateBuyerSessionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `account_shared`: The account also orders for companies you do not represent: change what it may do for yours. `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'account_shared' | 'company_suspended' | 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateBuyerSessionError = CreateBuyerSessionErrors[keyof CreateBuyerSessionErrors];

export type CreateBuyerSessionResponses = {
    /**
     * The token.
     */
    201: RenewedSession;
};

export type CreateBuyerSessionResponse = CreateBuyerSessionResponses[keyof CreateBuyerSessionResponses];

export type RevokeOtherStaffSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/sessions';
};

export type RevokeOtherStaffSessionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RevokeOtherStaffSessionsError = RevokeOtherStaffSessionsErrors[keyof RevokeOtherStaffSessionsErrors];

export type RevokeOtherStaffSessionsResponses = {
    /**
     * Ended.
     */
    204: void;
};

export type RevokeOtherStaffSessionsResponse = RevokeOtherStaffSessionsResponses[keyof RevokeOtherStaffSessionsResponses];

export type ListStaffSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/sessions';
};

export type ListStaffSessionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListStaffSessionsError = ListStaffSessionsErrors[keyof ListStaffSessionsErrors];

export type ListStaffSessionsResponses = {
    /**
     * The sessions, all on one page.
     */
    200: {
        data: Array<OwnStaffSession>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListStaffSessionsResponse = ListStaffSessionsResponses[keyof ListStaffSessionsResponses];

export type CreateStaffSessionData = {
    body: StaffSignIn;
    headers?: {
        /**
         * The supplier's publishable key, in place of `supplier_id`.
         */
        'Listino-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/admin/sessions';
};

export type CreateStaffSessionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `invalid_credentials`: E-mail or password is wrong. `totp_required`: The password is right; the code of the second proof is missing. `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'invalid_credentials' | 'key_missing' | 'totp_required' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `wrong_code`: The code is wrong, or was used before. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request' | 'wrong_code';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateStaffSessionError = CreateStaffSessionErrors[keyof CreateStaffSessionErrors];

export type CreateStaffSessionResponses = {
    /**
     * The session.
     */
    201: StaffSession;
};

export type CreateStaffSessionResponse = CreateStaffSessionResponses[keyof CreateStaffSessionResponses];

export type DeleteStaffSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/sessions/current';
};

export type DeleteStaffSessionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type DeleteStaffSessionError = DeleteStaffSessionErrors[keyof DeleteStaffSessionErrors];

export type DeleteStaffSessionResponses = {
    /**
     * Signed out.
     */
    204: void;
};

export type DeleteStaffSessionResponse = DeleteStaffSessionResponses[keyof DeleteStaffSessionResponses];

export type RevokeStaffSessionData = {
    body?: never;
    path: {
        /**
         * Id of the session.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/sessions/{id}';
};

export type RevokeStaffSessionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RevokeStaffSessionError = RevokeStaffSessionErrors[keyof RevokeStaffSessionErrors];

export type RevokeStaffSessionResponses = {
    /**
     * Ended.
     */
    204: void;
};

export type RevokeStaffSessionResponse = RevokeStaffSessionResponses[keyof RevokeStaffSessionResponses];

export type ChangeStaffPasswordData = {
    body: StaffPasswordChange;
    path?: never;
    query?: never;
    url: '/v1/admin/me/password';
};

export type ChangeStaffPasswordErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `invalid_credentials`: E-mail or password is wrong. `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'invalid_credentials' | 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ChangeStaffPasswordError = ChangeStaffPasswordErrors[keyof ChangeStaffPasswordErrors];

export type ChangeStaffPasswordResponses = {
    /**
     * Changed.
     */
    204: void;
};

export type ChangeStaffPasswordResponse = ChangeStaffPasswordResponses[keyof ChangeStaffPasswordResponses];

export type RequestPasswordResetData = {
    body: PasswordResetRequest;
    path?: never;
    query?: never;
    url: '/v1/store/password-resets';
};

export type RequestPasswordResetErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RequestPasswordResetError = RequestPasswordResetErrors[keyof RequestPasswordResetErrors];

export type RequestPasswordResetResponses = {
    /**
     * If the e-mail has an account, a mail is on its way.
     */
    202: unknown;
};

export type LookupPasswordResetData = {
    body: LinkToken;
    path?: never;
    query?: never;
    url: '/v1/store/password-resets/lookup';
};

export type LookupPasswordResetErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `link_unknown`: There is no such link.
     */
    404: Problem & {
        code: 'link_unknown';
    };
    /**
     * `link_ended`: The link was used, replaced or has expired: ask for a new one.
     */
    410: Problem & {
        code: 'link_ended';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type LookupPasswordResetError = LookupPasswordResetErrors[keyof LookupPasswordResetErrors];

export type LookupPasswordResetResponses = {
    /**
     * The link.
     */
    200: PasswordLink;
};

export type LookupPasswordResetResponse = LookupPasswordResetResponses[keyof LookupPasswordResetResponses];

export type CompletePasswordResetData = {
    body: PasswordResetCompletion;
    path?: never;
    query?: never;
    url: '/v1/store/password-resets/complete';
};

export type CompletePasswordResetErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `link_unknown`: There is no such link.
     */
    404: Problem & {
        code: 'link_unknown';
    };
    /**
     * `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `link_ended`: The link was used, replaced or has expired: ask for a new one.
     */
    410: Problem & {
        code: 'link_ended';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CompletePasswordResetError = CompletePasswordResetErrors[keyof CompletePasswordResetErrors];

export type CompletePasswordResetResponses = {
    /**
     * The password is set: sign in with it.
     */
    200: PasswordSet;
};

export type CompletePasswordResetResponse = CompletePasswordResetResponses[keyof CompletePasswordResetResponses];

export type ChangePasswordData = {
    body: PasswordChange;
    path?: never;
    query?: never;
    url: '/v1/store/me/password';
};

export type ChangePasswordErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * Changed.
     */
    204: void;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

export type RequestEmailChangeData = {
    body: EmailChange;
    path?: never;
    query?: never;
    url: '/v1/store/me/email';
};

export type RequestEmailChangeErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RequestEmailChangeError = RequestEmailChangeErrors[keyof RequestEmailChangeErrors];

export type RequestEmailChangeResponses = {
    /**
     * If the e-mail is free, a mail is on its way.
     */
    202: unknown;
};

export type ConfirmEmailChangeData = {
    body: LinkToken;
    path?: never;
    query?: never;
    url: '/v1/store/me/email/confirm';
};

export type ConfirmEmailChangeErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `link_unknown`: There is no such link.
     */
    404: Problem & {
        code: 'link_unknown';
    };
    /**
     * `email_taken`: Another account has this e-mail. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'email_taken' | 'idempotency_in_progress';
    };
    /**
     * `link_ended`: The link was used, replaced or has expired: ask for a new one.
     */
    410: Problem & {
        code: 'link_ended';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ConfirmEmailChangeError = ConfirmEmailChangeErrors[keyof ConfirmEmailChangeErrors];

export type ConfirmEmailChangeResponses = {
    /**
     * The e-mail is changed.
     */
    200: EmailConfirmed;
};

export type ConfirmEmailChangeResponse = ConfirmEmailChangeResponses[keyof ConfirmEmailChangeResponses];

export type ListBuyersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only those in this state; `invited`: not confirmed yet.
         */
        status?: 'active' | 'inactive' | 'invited';
    };
    url: '/v1/store/buyers';
};

export type ListBuyersErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListBuyersError = ListBuyersErrors[keyof ListBuyersErrors];

export type ListBuyersResponses = {
    /**
     * A page of colleagues.
     */
    200: {
        data: Array<Colleague>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListBuyersResponse = ListBuyersResponses[keyof ListBuyersResponses];

export type CreateBuyerData = {
    body: ColleagueInput;
    path?: never;
    query?: never;
    url: '/v1/store/buyers';
};

export type CreateBuyerErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `beyond_own_rights`: You cannot give, or take from somebody, what you do not have yourself. `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'beyond_own_rights' | 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `already_member`: This e-mail orders for the company already, or was asked to. `password_page_missing`: The settings name no page for passwords, and none for signing in. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_member' | 'idempotency_in_progress' | 'password_page_missing';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateBuyerError = CreateBuyerErrors[keyof CreateBuyerErrors];

export type CreateBuyerResponses = {
    /**
     * The colleague.
     */
    201: Colleague;
};

export type CreateBuyerResponse = CreateBuyerResponses[keyof CreateBuyerResponses];

export type LookupMembershipData = {
    body: MembershipLookup;
    path?: never;
    query?: never;
    url: '/v1/store/memberships/lookup';
};

export type LookupMembershipErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'company_suspended' | 'origin_not_allowed';
    };
    /**
     * `link_unknown`: There is no such link.
     */
    404: Problem & {
        code: 'link_unknown';
    };
    /**
     * `link_ended`: The link was used, replaced or has expired: ask for a new one.
     */
    410: Problem & {
        code: 'link_ended';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type LookupMembershipError = LookupMembershipErrors[keyof LookupMembershipErrors];

export type LookupMembershipResponses = {
    /**
     * What is asked.
     */
    200: MembershipPreview;
};

export type LookupMembershipResponse = LookupMembershipResponses[keyof LookupMembershipResponses];

export type ConfirmMembershipData = {
    body: MembershipConfirmation;
    path?: never;
    query?: never;
    url: '/v1/store/memberships/confirm';
};

export type ConfirmMembershipErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'company_suspended' | 'origin_not_allowed';
    };
    /**
     * `link_unknown`: There is no such link.
     */
    404: Problem & {
        code: 'link_unknown';
    };
    /**
     * `account_exists`: The e-mail has an account with a password: use that one. `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'account_exists' | 'already_done' | 'idempotency_in_progress';
    };
    /**
     * `link_ended`: The link was used, replaced or has expired: ask for a new one.
     */
    410: Problem & {
        code: 'link_ended';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ConfirmMembershipError = ConfirmMembershipErrors[keyof ConfirmMembershipErrors];

export type ConfirmMembershipResponses = {
    /**
     * The company has a new buyer: sign in.
     */
    200: MembershipConfirmed;
};

export type ConfirmMembershipResponse = ConfirmMembershipResponses[keyof ConfirmMembershipResponses];

export type ResendMembershipData = {
    body?: never;
    path: {
        /**
         * Id of the waiting membership.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/memberships/{id}/resend';
};

export type ResendMembershipErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `beyond_own_rights`: You cannot give, or take from somebody, what you do not have yourself. `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'beyond_own_rights' | 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `password_page_missing`: The settings name no page for passwords, and none for signing in. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress' | 'password_page_missing';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ResendMembershipError = ResendMembershipErrors[keyof ResendMembershipErrors];

export type ResendMembershipResponses = {
    /**
     * The colleague.
     */
    200: Colleague;
};

export type ResendMembershipResponse = ResendMembershipResponses[keyof ResendMembershipResponses];

export type WithdrawMembershipData = {
    body?: never;
    path: {
        /**
         * Id of the waiting membership.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/memberships/{id}/withdraw';
};

export type WithdrawMembershipErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `beyond_own_rights`: You cannot give, or take from somebody, what you do not have yourself. `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'beyond_own_rights' | 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type WithdrawMembershipError = WithdrawMembershipErrors[keyof WithdrawMembershipErrors];

export type WithdrawMembershipResponses = {
    /**
     * Withdrawn.
     */
    204: void;
};

export type WithdrawMembershipResponse = WithdrawMembershipResponses[keyof WithdrawMembershipResponses];

export type AdminListBuyersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Part of the name or e-mail.
         */
        q?: string;
        /**
         * Only members of this company.
         */
        company_id?: string;
        /**
         * Only those in this state; `invited`: not confirmed yet.
         */
        status?: 'active' | 'inactive' | 'invited';
        /**
         * Only what changed at or after this time.
         */
        updated_since?: string;
    };
    url: '/v1/admin/buyers';
};

export type AdminListBuyersErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListBuyersError = AdminListBuyersErrors[keyof AdminListBuyersErrors];

export type AdminListBuyersResponses = {
    /**
     * A page of buyers.
     */
    200: {
        data: Array<AdminBuyer>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListBuyersResponse = AdminListBuyersResponses[keyof AdminListBuyersResponses];

export type AdminCreateBuyerData = {
    body: BuyerInput;
    path?: never;
    query?: never;
    url: '/v1/admin/buyers';
};

export type AdminCreateBuyerErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `already_member`: This e-mail orders for the company already, or was asked to. `password_page_missing`: The settings name no page for passwords, and none for signing in. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'already_member' | 'idempotency_in_progress' | 'password_page_missing';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminCreateBuyerError = AdminCreateBuyerErrors[keyof AdminCreateBuyerErrors];

export type AdminCreateBuyerResponses = {
    /**
     * The buyer.
     */
    201: AdminBuyer;
};

export type AdminCreateBuyerResponse = AdminCreateBuyerResponses[keyof AdminCreateBuyerResponses];

export type AdminResendMembershipData = {
    body?: never;
    path: {
        /**
         * Id of the waiting membership.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/memberships/{id}/resend';
};

export type AdminResendMembershipErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `password_page_missing`: The settings name no page for passwords, and none for signing in. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress' | 'password_page_missing';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminResendMembershipError = AdminResendMembershipErrors[keyof AdminResendMembershipErrors];

export type AdminResendMembershipResponses = {
    /**
     * Whoever is asked.
     */
    200: AdminBuyer;
};

export type AdminResendMembershipResponse = AdminResendMembershipResponses[keyof AdminResendMembershipResponses];

export type AdminWithdrawMembershipData = {
    body?: never;
    path: {
        /**
         * Id of the waiting membership.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/memberships/{id}/withdraw';
};

export type AdminWithdrawMembershipErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminWithdrawMembershipError = AdminWithdrawMembershipErrors[keyof AdminWithdrawMembershipErrors];

export type AdminWithdrawMembershipResponses = {
    /**
     * Withdrawn.
     */
    204: void;
};

export type AdminWithdrawMembershipResponse = AdminWithdrawMembershipResponses[keyof AdminWithdrawMembershipResponses];

export type LookupInvitationData = {
    body: InvitationLookup;
    path?: never;
    query?: never;
    url: '/v1/store/invitations/lookup';
};

export type LookupInvitationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'company_suspended' | 'origin_not_allowed';
    };
    /**
     * `invitation_unknown`: There is no such invitation.
     */
    404: Problem & {
        code: 'invitation_unknown';
    };
    /**
     * `invitation_used`: The invitation was used: sign in instead.
     */
    409: Problem & {
        code: 'invitation_used';
    };
    /**
     * `invitation_expired`: The invitation is no longer valid.
     */
    410: Problem & {
        code: 'invitation_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type LookupInvitationError = LookupInvitationErrors[keyof LookupInvitationErrors];

export type LookupInvitationResponses = {
    /**
     * The invitation.
     */
    200: InvitationPreview;
};

export type LookupInvitationResponse = LookupInvitationResponses[keyof LookupInvitationResponses];

export type RegisterInvitationData = {
    body: Registration;
    headers?: {
        /**
         * `cookie` keeps the token in an HttpOnly cookie of the API's host instead of answering it. Send it with every request then.
         */
        'Listino-Session'?: 'cookie';
    };
    path?: never;
    query?: never;
    url: '/v1/store/invitations/register';
};

export type RegisterInvitationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `invalid_credentials`: E-mail or password is wrong. `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'invalid_credentials' | 'key_missing' | 'unauthenticated';
    };
    /**
     * `company_suspended`: The company is suspended. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'company_suspended' | 'origin_not_allowed';
    };
    /**
     * `invitation_unknown`: There is no such invitation.
     */
    404: Problem & {
        code: 'invitation_unknown';
    };
    /**
     * `invitation_used`: The invitation was used: sign in instead. `account_exists`: The e-mail has an account with a password: use that one. `already_done`: This was done before; the secret in the answer is shown only once. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'account_exists' | 'already_done' | 'idempotency_in_progress' | 'invitation_used';
    };
    /**
     * `invitation_expired`: The invitation is no longer valid.
     */
    410: Problem & {
        code: 'invitation_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RegisterInvitationError = RegisterInvitationErrors[keyof RegisterInvitationErrors];

export type RegisterInvitationResponses = {
    /**
     * The session.
     */
    201: Session;
};

export type RegisterInvitationResponse = RegisterInvitationResponses[keyof RegisterInvitationResponses];

export type InviteCompanyData = {
    body: InvitationInput;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/invite';
};

export type InviteCompanyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `company_status_conflict`: The company's status does not allow this. `invitation_page_missing`: The settings name no page for invitations. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'company_status_conflict' | 'idempotency_in_progress' | 'invitation_page_missing';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type InviteCompanyError = InviteCompanyErrors[keyof InviteCompanyErrors];

export type InviteCompanyResponses = {
    /**
     * The invitation.
     */
    201: Invitation;
};

export type InviteCompanyResponse = InviteCompanyResponses[keyof InviteCompanyResponses];

export type ListInvitationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only those to this company.
         */
        company_id?: string;
        /**
         * Only those in this state.
         */
        status?: 'open' | 'used' | 'revoked' | 'replaced' | 'expired';
    };
    url: '/v1/admin/invitations';
};

export type ListInvitationsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListInvitationsError = ListInvitationsErrors[keyof ListInvitationsErrors];

export type ListInvitationsResponses = {
    /**
     * A page of invitations.
     */
    200: {
        data: Array<Invitation>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListInvitationsResponse = ListInvitationsResponses[keyof ListInvitationsResponses];

export type RevokeInvitationData = {
    body?: never;
    path: {
        /**
         * Id of the invitation.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/invitations/{id}/revoke';
};

export type RevokeInvitationErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invitation_used`: The invitation was used: sign in instead. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress' | 'invitation_used';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RevokeInvitationError = RevokeInvitationErrors[keyof RevokeInvitationErrors];

export type RevokeInvitationResponses = {
    /**
     * The invitation.
     */
    200: Invitation;
};

export type RevokeInvitationResponse = RevokeInvitationResponses[keyof RevokeInvitationResponses];

export type BulkUpsertCompaniesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<CompanyRow>;
    };
    path?: never;
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
        /**
         * `true`: a full set may suspend more than half of the companies.
         */
        allow_suspensions?: 'true' | 'false';
    };
    url: '/v1/admin/companies/bulk';
};

export type BulkUpsertCompaniesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another company has this external id. `identification_code_taken`: Another company has this identification code. `too_many_suspensions`: The full set would suspend more than half of the companies. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * Companies that the set does not name.
         */
        would_suspend: number;
        /**
         * Companies that it could suspend.
         */
        of: number;
        code: 'too_many_suspensions';
    }) | (Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress' | 'identification_code_taken';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkUpsertCompaniesError = BulkUpsertCompaniesErrors[keyof BulkUpsertCompaniesErrors];

export type BulkUpsertCompaniesResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkUpsertCompaniesResponse = BulkUpsertCompaniesResponses[keyof BulkUpsertCompaniesResponses];

export type ConfirmApplicationData = {
    body: ApplicationConfirmation;
    path?: never;
    query?: never;
    url: '/v1/store/applications/confirm';
};

export type ConfirmApplicationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `link_unknown`: There is no such link.
     */
    404: Problem & {
        code: 'link_unknown';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `link_ended`: The link was used, replaced or has expired: ask for a new one.
     */
    410: Problem & {
        code: 'link_ended';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ConfirmApplicationError = ConfirmApplicationErrors[keyof ConfirmApplicationErrors];

export type ConfirmApplicationResponses = {
    /**
     * The e-mail is confirmed.
     */
    200: ApplicationConfirmed;
};

export type ConfirmApplicationResponse = ConfirmApplicationResponses[keyof ConfirmApplicationResponses];

export type RequestApplicationLinkData = {
    body: ApplicationLinkRequest;
    path?: never;
    query?: never;
    url: '/v1/store/applications/link';
};

export type RequestApplicationLinkErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RequestApplicationLinkError = RequestApplicationLinkErrors[keyof RequestApplicationLinkErrors];

export type RequestApplicationLinkResponses = {
    /**
     * If the e-mail has applied and is not confirmed, a mail is on its way.
     */
    202: unknown;
};

export type SubmitApplicationData = {
    body: ApplicationInput;
    path?: never;
    query?: never;
    url: '/v1/store/applications';
};

export type SubmitApplicationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `applications_closed`: The supplier takes no applications at present. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'applications_closed' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SubmitApplicationError = SubmitApplicationErrors[keyof SubmitApplicationErrors];

export type SubmitApplicationResponses = {
    /**
     * It arrived.
     */
    202: ApplicationReceipt;
};

export type SubmitApplicationResponse = SubmitApplicationResponses[keyof SubmitApplicationResponses];

export type ListApplicationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only those in this state.
         */
        status?: 'submitted' | 'accepted' | 'refused';
    };
    url: '/v1/admin/applications';
};

export type ListApplicationsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListApplicationsError = ListApplicationsErrors[keyof ListApplicationsErrors];

export type ListApplicationsResponses = {
    /**
     * A page of applications.
     */
    200: {
        data: Array<Application>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListApplicationsResponse = ListApplicationsResponses[keyof ListApplicationsResponses];

export type GetApplicationData = {
    body?: never;
    path: {
        /**
         * Id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/applications/{id}';
};

export type GetApplicationErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetApplicationError = GetApplicationErrors[keyof GetApplicationErrors];

export type GetApplicationResponses = {
    /**
     * The application.
     */
    200: ApplicationView;
};

export type GetApplicationResponse = GetApplicationResponses[keyof GetApplicationResponses];

export type AcceptApplicationData = {
    body: ApplicationAcceptance;
    path: {
        /**
         * Id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/applications/{id}/accept';
};

export type AcceptApplicationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `application_decided`: The application was decided before. `company_status_conflict`: The company's status does not allow this. `password_page_missing`: The settings name no page for passwords, and none for signing in. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'application_decided' | 'company_status_conflict' | 'idempotency_in_progress' | 'password_page_missing';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AcceptApplicationError = AcceptApplicationErrors[keyof AcceptApplicationErrors];

export type AcceptApplicationResponses = {
    /**
     * The application.
     */
    200: Application;
};

export type AcceptApplicationResponse = AcceptApplicationResponses[keyof AcceptApplicationResponses];

export type ResendApplicationLinkData = {
    body?: never;
    path: {
        /**
         * Id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/applications/{id}/resend';
};

export type ResendApplicationLinkErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `application_decided`: The application was decided before. `password_page_missing`: The settings name no page for passwords, and none for signing in. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'application_decided' | 'idempotency_in_progress' | 'password_page_missing';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ResendApplicationLinkError = ResendApplicationLinkErrors[keyof ResendApplicationLinkErrors];

export type ResendApplicationLinkResponses = {
    /**
     * The application.
     */
    200: Application;
};

export type ResendApplicationLinkResponse = ResendApplicationLinkResponses[keyof ResendApplicationLinkResponses];

export type RefuseApplicationData = {
    body: ApplicationRefusal;
    path: {
        /**
         * Id of the application.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/applications/{id}/refuse';
};

export type RefuseApplicationErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `application_decided`: The application was decided before. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'application_decided' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RefuseApplicationError = RefuseApplicationErrors[keyof RefuseApplicationErrors];

export type RefuseApplicationResponses = {
    /**
     * The application.
     */
    200: Application;
};

export type RefuseApplicationResponse = RefuseApplicationResponses[keyof RefuseApplicationResponses];

export type ListAnnouncementsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/announcements';
};

export type ListAnnouncementsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListAnnouncementsError = ListAnnouncementsErrors[keyof ListAnnouncementsErrors];

export type ListAnnouncementsResponses = {
    /**
     * The announcements.
     */
    200: {
        data: Array<Announcement>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListAnnouncementsResponse = ListAnnouncementsResponses[keyof ListAnnouncementsResponses];

export type DismissAnnouncementData = {
    body?: never;
    path: {
        /**
         * Id of the announcement.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/announcements/{id}/dismiss';
};

export type DismissAnnouncementErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `announcement_stays`: This announcement cannot be put away. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'announcement_stays' | 'idempotency_in_progress';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type DismissAnnouncementError = DismissAnnouncementErrors[keyof DismissAnnouncementErrors];

export type DismissAnnouncementResponses = {
    /**
     * It is put away.
     */
    200: DismissedAnnouncement;
};

export type DismissAnnouncementResponse = DismissAnnouncementResponses[keyof DismissAnnouncementResponses];

export type AdminListAnnouncementsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * Only those for this group.
         */
        group_id?: string;
    };
    url: '/v1/admin/announcements';
};

export type AdminListAnnouncementsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListAnnouncementsError = AdminListAnnouncementsErrors[keyof AdminListAnnouncementsErrors];

export type AdminListAnnouncementsResponses = {
    /**
     * A page of announcements.
     */
    200: {
        data: Array<AdminAnnouncement>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListAnnouncementsResponse = AdminListAnnouncementsResponses[keyof AdminListAnnouncementsResponses];

export type CreateAnnouncementData = {
    body: AnnouncementInput;
    path?: never;
    query?: never;
    url: '/v1/admin/announcements';
};

export type CreateAnnouncementErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateAnnouncementError = CreateAnnouncementErrors[keyof CreateAnnouncementErrors];

export type CreateAnnouncementResponses = {
    /**
     * The announcement.
     */
    201: AdminAnnouncement;
};

export type CreateAnnouncementResponse = CreateAnnouncementResponses[keyof CreateAnnouncementResponses];

export type GetAnnouncementData = {
    body?: never;
    path: {
        /**
         * Id of the announcement.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/announcements/{id}';
};

export type GetAnnouncementErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetAnnouncementError = GetAnnouncementErrors[keyof GetAnnouncementErrors];

export type GetAnnouncementResponses = {
    /**
     * The announcement.
     */
    200: AdminAnnouncement;
};

export type GetAnnouncementResponse = GetAnnouncementResponses[keyof GetAnnouncementResponses];

export type UpdateAnnouncementData = {
    body: AnnouncementChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the announcement.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/announcements/{id}';
};

export type UpdateAnnouncementErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateAnnouncementError = UpdateAnnouncementErrors[keyof UpdateAnnouncementErrors];

export type UpdateAnnouncementResponses = {
    /**
     * The announcement.
     */
    200: AdminAnnouncement;
};

export type UpdateAnnouncementResponse = UpdateAnnouncementResponses[keyof UpdateAnnouncementResponses];

export type AdminListCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
    };
    url: '/v1/admin/categories';
};

export type AdminListCategoriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListCategoriesError = AdminListCategoriesErrors[keyof AdminListCategoriesErrors];

export type AdminListCategoriesResponses = {
    /**
     * A page of categories.
     */
    200: {
        data: Array<AdminCategory>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListCategoriesResponse = AdminListCategoriesResponses[keyof AdminListCategoriesResponses];

export type BulkUpsertCategoriesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<CategoryRow>;
    };
    path?: never;
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/categories/bulk';
};

export type BulkUpsertCategoriesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkUpsertCategoriesError = BulkUpsertCategoriesErrors[keyof BulkUpsertCategoriesErrors];

export type BulkUpsertCategoriesResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkUpsertCategoriesResponse = BulkUpsertCategoriesResponses[keyof BulkUpsertCategoriesResponses];

export type ListTaxCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/tax-categories';
};

export type ListTaxCategoriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListTaxCategoriesError = ListTaxCategoriesErrors[keyof ListTaxCategoriesErrors];

export type ListTaxCategoriesResponses = {
    /**
     * A page of tax categories.
     */
    200: {
        data: Array<TaxCategory>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListTaxCategoriesResponse = ListTaxCategoriesResponses[keyof ListTaxCategoriesResponses];

export type PutTaxCategoryData = {
    body: TaxCategoryInput;
    path: {
        /**
         * The code products refer to.
         */
        code: string;
    };
    query?: never;
    url: '/v1/admin/tax-categories/{code}';
};

export type PutTaxCategoryErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type PutTaxCategoryError = PutTaxCategoryErrors[keyof PutTaxCategoryErrors];

export type PutTaxCategoryResponses = {
    /**
     * The tax category.
     */
    200: TaxCategory;
};

export type PutTaxCategoryResponse = PutTaxCategoryResponses[keyof PutTaxCategoryResponses];

export type PutTaxRateData = {
    body: TaxRateInput;
    path: {
        /**
         * The code products refer to.
         */
        code: string;
        /**
         * ISO 3166-1 alpha-2 code.
         */
        country: string;
    };
    query?: never;
    url: '/v1/admin/tax-categories/{code}/rates/{country}';
};

export type PutTaxRateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type PutTaxRateError = PutTaxRateErrors[keyof PutTaxRateErrors];

export type PutTaxRateResponses = {
    /**
     * The tax category with its rates.
     */
    200: TaxCategory;
};

export type PutTaxRateResponse = PutTaxRateResponses[keyof PutTaxRateResponses];

export type ListFamiliesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/families';
};

export type ListFamiliesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListFamiliesError = ListFamiliesErrors[keyof ListFamiliesErrors];

export type ListFamiliesResponses = {
    /**
     * A page of families.
     */
    200: {
        data: Array<Family>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListFamiliesResponse = ListFamiliesResponses[keyof ListFamiliesResponses];

export type CreateFamilyData = {
    body: FamilyInput;
    path?: never;
    query?: never;
    url: '/v1/admin/families';
};

export type CreateFamilyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another family has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateFamilyError = CreateFamilyErrors[keyof CreateFamilyErrors];

export type CreateFamilyResponses = {
    /**
     * The family.
     */
    201: Family;
};

export type CreateFamilyResponse = CreateFamilyResponses[keyof CreateFamilyResponses];

export type GetFamilyData = {
    body?: never;
    path: {
        /**
         * Id of the family.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/families/{id}';
};

export type GetFamilyErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetFamilyError = GetFamilyErrors[keyof GetFamilyErrors];

export type GetFamilyResponses = {
    /**
     * The family.
     */
    200: Family;
};

export type GetFamilyResponse = GetFamilyResponses[keyof GetFamilyResponses];

export type UpdateFamilyData = {
    body: FamilyChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the family.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/families/{id}';
};

export type UpdateFamilyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another family has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateFamilyError = UpdateFamilyErrors[keyof UpdateFamilyErrors];

export type UpdateFamilyResponses = {
    /**
     * The family.
     */
    200: Family;
};

export type UpdateFamilyResponse = UpdateFamilyResponses[keyof UpdateFamilyResponses];

export type BulkUpsertFamiliesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<FamilyRow>;
    };
    path?: never;
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/families/bulk';
};

export type BulkUpsertFamiliesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkUpsertFamiliesError = BulkUpsertFamiliesErrors[keyof BulkUpsertFamiliesErrors];

export type BulkUpsertFamiliesResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkUpsertFamiliesResponse = BulkUpsertFamiliesResponses[keyof BulkUpsertFamiliesResponses];

export type AdminListProductsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Words, or their beginnings, of SKU and name.
         */
        q?: string;
        /**
         * The one with this SKU.
         */
        sku?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * In this category or below it.
         */
        category_id?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/products';
};

export type AdminListProductsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListProductsError = AdminListProductsErrors[keyof AdminListProductsErrors];

export type AdminListProductsResponses = {
    /**
     * A page of products.
     */
    200: {
        data: Array<Product>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListProductsResponse = AdminListProductsResponses[keyof AdminListProductsResponses];

export type AdminGetProductData = {
    body?: never;
    path: {
        /**
         * Id of the product.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/products/{id}';
};

export type AdminGetProductErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetProductError = AdminGetProductErrors[keyof AdminGetProductErrors];

export type AdminGetProductResponses = {
    /**
     * The product.
     */
    200: Product;
};

export type AdminGetProductResponse = AdminGetProductResponses[keyof AdminGetProductResponses];

export type AdminUpdateProductData = {
    body: ProductChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the product.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/products/{id}';
};

export type AdminUpdateProductErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminUpdateProductError = AdminUpdateProductErrors[keyof AdminUpdateProductErrors];

export type AdminUpdateProductResponses = {
    /**
     * The product.
     */
    200: Product;
};

export type AdminUpdateProductResponse = AdminUpdateProductResponses[keyof AdminUpdateProductResponses];

export type BulkUpsertProductsData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<ProductRow>;
    };
    path?: never;
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/products/bulk';
};

export type BulkUpsertProductsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkUpsertProductsError = BulkUpsertProductsErrors[keyof BulkUpsertProductsErrors];

export type BulkUpsertProductsResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkUpsertProductsResponse = BulkUpsertProductsResponses[keyof BulkUpsertProductsResponses];

export type ListCategoriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/store/categories';
};

export type ListCategoriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListCategoriesError = ListCategoriesErrors[keyof ListCategoriesErrors];

export type ListCategoriesResponses = {
    /**
     * A page of categories.
     */
    200: {
        data: Array<Category>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListCategoriesResponse = ListCategoriesResponses[keyof ListCategoriesResponses];

export type ListAssortmentsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/assortments';
};

export type ListAssortmentsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListAssortmentsError = ListAssortmentsErrors[keyof ListAssortmentsErrors];

export type ListAssortmentsResponses = {
    /**
     * A page of assortments.
     */
    200: {
        data: Array<AssortmentSummary>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListAssortmentsResponse = ListAssortmentsResponses[keyof ListAssortmentsResponses];

export type CreateAssortmentData = {
    body: AssortmentInput;
    path?: never;
    query?: never;
    url: '/v1/admin/assortments';
};

export type CreateAssortmentErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another assortment has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateAssortmentError = CreateAssortmentErrors[keyof CreateAssortmentErrors];

export type CreateAssortmentResponses = {
    /**
     * The assortment.
     */
    201: Assortment;
};

export type CreateAssortmentResponse = CreateAssortmentResponses[keyof CreateAssortmentResponses];

export type GetAssortmentData = {
    body?: never;
    path: {
        /**
         * Id of the assortment.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/assortments/{id}';
};

export type GetAssortmentErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetAssortmentError = GetAssortmentErrors[keyof GetAssortmentErrors];

export type GetAssortmentResponses = {
    /**
     * The assortment.
     */
    200: Assortment;
};

export type GetAssortmentResponse = GetAssortmentResponses[keyof GetAssortmentResponses];

export type UpdateAssortmentData = {
    body: AssortmentChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the assortment.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/assortments/{id}';
};

export type UpdateAssortmentErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another assortment has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateAssortmentError = UpdateAssortmentErrors[keyof UpdateAssortmentErrors];

export type UpdateAssortmentResponses = {
    /**
     * The assortment.
     */
    200: Assortment;
};

export type UpdateAssortmentResponse = UpdateAssortmentResponses[keyof UpdateAssortmentResponses];

export type BulkSetAssortmentProductsData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<AssortmentProductRow>;
    };
    path: {
        /**
         * Id of the assortment.
         */
        id: string;
    };
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/assortments/{id}/products/bulk';
};

export type BulkSetAssortmentProductsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkSetAssortmentProductsError = BulkSetAssortmentProductsErrors[keyof BulkSetAssortmentProductsErrors];

export type BulkSetAssortmentProductsResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkSetAssortmentProductsResponse = BulkSetAssortmentProductsResponses[keyof BulkSetAssortmentProductsResponses];

export type ListPartNumbersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/store/part-numbers';
};

export type ListPartNumbersErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPartNumbersError = ListPartNumbersErrors[keyof ListPartNumbersErrors];

export type ListPartNumbersResponses = {
    /**
     * A page of part numbers.
     */
    200: {
        data: Array<PartNumber>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPartNumbersResponse = ListPartNumbersResponses[keyof ListPartNumbersResponses];

export type PutPartNumberData = {
    body: PartNumberInput;
    path: {
        /**
         * Id of the product.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/part-numbers/{id}';
};

export type PutPartNumberErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type PutPartNumberError = PutPartNumberErrors[keyof PutPartNumberErrors];

export type PutPartNumberResponses = {
    /**
     * The part number.
     */
    200: PartNumber;
};

export type PutPartNumberResponse = PutPartNumberResponses[keyof PutPartNumberResponses];

export type BulkSetPartNumbersData = {
    body: PartNumberRows;
    path?: never;
    query?: never;
    url: '/v1/store/part-numbers/bulk';
};

export type BulkSetPartNumbersErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkSetPartNumbersError = BulkSetPartNumbersErrors[keyof BulkSetPartNumbersErrors];

export type BulkSetPartNumbersResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkSetPartNumbersResponse = BulkSetPartNumbersResponses[keyof BulkSetPartNumbersResponses];

export type AdminBulkSetPartNumbersData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<AdminPartNumberRow>;
    };
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/companies/{id}/part-numbers/bulk';
};

export type AdminBulkSetPartNumbersErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminBulkSetPartNumbersError = AdminBulkSetPartNumbersErrors[keyof AdminBulkSetPartNumbersErrors];

export type AdminBulkSetPartNumbersResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type AdminBulkSetPartNumbersResponse = AdminBulkSetPartNumbersResponses[keyof AdminBulkSetPartNumbersResponses];

export type ListWarehousesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
    };
    url: '/v1/admin/warehouses';
};

export type ListWarehousesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListWarehousesError = ListWarehousesErrors[keyof ListWarehousesErrors];

export type ListWarehousesResponses = {
    /**
     * A page of warehouses.
     */
    200: {
        data: Array<Warehouse>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListWarehousesResponse = ListWarehousesResponses[keyof ListWarehousesResponses];

export type CreateWarehouseData = {
    body: WarehouseInput;
    path?: never;
    query?: never;
    url: '/v1/admin/warehouses';
};

export type CreateWarehouseErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another warehouse has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateWarehouseError = CreateWarehouseErrors[keyof CreateWarehouseErrors];

export type CreateWarehouseResponses = {
    /**
     * The warehouse.
     */
    201: Warehouse;
};

export type CreateWarehouseResponse = CreateWarehouseResponses[keyof CreateWarehouseResponses];

export type UpdateWarehouseData = {
    body: WarehouseChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the warehouse.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/warehouses/{id}';
};

export type UpdateWarehouseErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another warehouse has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateWarehouseError = UpdateWarehouseErrors[keyof UpdateWarehouseErrors];

export type UpdateWarehouseResponses = {
    /**
     * The warehouse.
     */
    200: Warehouse;
};

export type UpdateWarehouseResponse = UpdateWarehouseResponses[keyof UpdateWarehouseResponses];

export type ListStockData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Of this product.
         */
        product_id?: string;
        /**
         * In this warehouse.
         */
        warehouse_id?: string;
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
        /**
         * Only of products of which there is no more than their `low_stock` in all warehouses together.
         */
        low?: 'true';
    };
    url: '/v1/admin/stock';
};

export type ListStockErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListStockError = ListStockErrors[keyof ListStockErrors];

export type ListStockResponses = {
    /**
     * A page of stock levels.
     */
    200: {
        data: Array<StockLevel>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListStockResponse = ListStockResponses[keyof ListStockResponses];

export type CorrectStockData = {
    body: CorrectStockInput;
    path?: never;
    query?: never;
    url: '/v1/admin/stock/corrections';
};

export type CorrectStockErrors = {
    /**
     * `idempotency_key_missing`: This request needs an Idempotency-Key header. `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `below_zero`: There would be less than nothing on hand. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * What is there now.
         */
        on_hand: string;
        code: 'below_zero';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CorrectStockError = CorrectStockErrors[keyof CorrectStockErrors];

export type CorrectStockResponses = {
    /**
     * The level after the correction.
     */
    200: StockLevel;
};

export type CorrectStockResponse = CorrectStockResponses[keyof CorrectStockResponses];

export type ListStockMovementsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Of this product.
         */
        product_id: string;
        /**
         * In this warehouse.
         */
        warehouse_id?: string;
    };
    url: '/v1/admin/stock/movements';
};

export type ListStockMovementsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListStockMovementsError = ListStockMovementsErrors[keyof ListStockMovementsErrors];

export type ListStockMovementsResponses = {
    /**
     * A page of movements.
     */
    200: {
        data: Array<StockMovement>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListStockMovementsResponse = ListStockMovementsResponses[keyof ListStockMovementsResponses];

export type ListStockReservationsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Of this order.
         */
        order_id: string;
    };
    url: '/v1/admin/stock/reservations';
};

export type ListStockReservationsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListStockReservationsError = ListStockReservationsErrors[keyof ListStockReservationsErrors];

export type ListStockReservationsResponses = {
    /**
     * A page of reservations.
     */
    200: {
        data: Array<Reservation>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListStockReservationsResponse = ListStockReservationsResponses[keyof ListStockReservationsResponses];

export type BulkSetStockData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<StockRow>;
    };
    path?: never;
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/stock/bulk';
};

export type BulkSetStockErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkSetStockError = BulkSetStockErrors[keyof BulkSetStockErrors];

export type BulkSetStockResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkSetStockResponse = BulkSetStockResponses[keyof BulkSetStockResponses];

export type ListPriceListsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/price-lists';
};

export type ListPriceListsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPriceListsError = ListPriceListsErrors[keyof ListPriceListsErrors];

export type ListPriceListsResponses = {
    /**
     * A page of price lists.
     */
    200: {
        data: Array<PriceList>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPriceListsResponse = ListPriceListsResponses[keyof ListPriceListsResponses];

export type CreatePriceListData = {
    body: PriceListInput;
    path?: never;
    query?: never;
    url: '/v1/admin/price-lists';
};

export type CreatePriceListErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another price list has this external id. `derived_of_derived`: A list derives from a fixed list, and a list that others derive from stays fixed. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'derived_of_derived' | 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreatePriceListError = CreatePriceListErrors[keyof CreatePriceListErrors];

export type CreatePriceListResponses = {
    /**
     * The price list.
     */
    201: PriceList;
};

export type CreatePriceListResponse = CreatePriceListResponses[keyof CreatePriceListResponses];

export type GetPriceListData = {
    body?: never;
    path: {
        /**
         * Id of the price list.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/price-lists/{id}';
};

export type GetPriceListErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetPriceListError = GetPriceListErrors[keyof GetPriceListErrors];

export type GetPriceListResponses = {
    /**
     * The price list.
     */
    200: PriceList;
};

export type GetPriceListResponse = GetPriceListResponses[keyof GetPriceListResponses];

export type UpdatePriceListData = {
    body: PriceListChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the price list.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/price-lists/{id}';
};

export type UpdatePriceListErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another price list has this external id. `derived_of_derived`: A list derives from a fixed list, and a list that others derive from stays fixed.
     */
    409: Problem & {
        code: 'derived_of_derived' | 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdatePriceListError = UpdatePriceListErrors[keyof UpdatePriceListErrors];

export type UpdatePriceListResponses = {
    /**
     * The price list.
     */
    200: PriceList;
};

export type UpdatePriceListResponse = UpdatePriceListResponses[keyof UpdatePriceListResponses];

export type ListPriceEntriesData = {
    body?: never;
    path: {
        /**
         * Id of the price list.
         */
        id: string;
    };
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The tiers of this product.
         */
        product_id?: string;
    };
    url: '/v1/admin/price-lists/{id}/entries';
};

export type ListPriceEntriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPriceEntriesError = ListPriceEntriesErrors[keyof ListPriceEntriesErrors];

export type ListPriceEntriesResponses = {
    /**
     * A page of prices.
     */
    200: {
        data: Array<PriceEntry>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPriceEntriesResponse = ListPriceEntriesResponses[keyof ListPriceEntriesResponses];

export type BulkUpsertPriceEntriesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<PriceEntryRow>;
    };
    path: {
        /**
         * Id of the price list.
         */
        id: string;
    };
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/price-lists/{id}/entries/bulk';
};

export type BulkUpsertPriceEntriesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkUpsertPriceEntriesError = BulkUpsertPriceEntriesErrors[keyof BulkUpsertPriceEntriesErrors];

export type BulkUpsertPriceEntriesResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkUpsertPriceEntriesResponse = BulkUpsertPriceEntriesResponses[keyof BulkUpsertPriceEntriesResponses];

export type ListContractsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/store/contracts';
};

export type ListContractsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListContractsError = ListContractsErrors[keyof ListContractsErrors];

export type ListContractsResponses = {
    /**
     * The contracts.
     */
    200: {
        data: Array<Contract>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListContractsResponse = ListContractsResponses[keyof ListContractsResponses];

export type AdminListContractsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Of this company.
         */
        company_id?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/contracts';
};

export type AdminListContractsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListContractsError = AdminListContractsErrors[keyof AdminListContractsErrors];

export type AdminListContractsResponses = {
    /**
     * A page of contracts.
     */
    200: {
        data: Array<AdminContract>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListContractsResponse = AdminListContractsResponses[keyof AdminListContractsResponses];

export type CreateContractData = {
    body: ContractInput;
    path?: never;
    query?: never;
    url: '/v1/admin/contracts';
};

export type CreateContractErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another contract has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `currency_mismatch`: A contract counts in the currency of its price list. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'currency_mismatch' | 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateContractError = CreateContractErrors[keyof CreateContractErrors];

export type CreateContractResponses = {
    /**
     * The contract.
     */
    201: AdminContract;
};

export type CreateContractResponse = CreateContractResponses[keyof CreateContractResponses];

export type AdminGetContractData = {
    body?: never;
    path: {
        /**
         * Id of the contract.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/contracts/{id}';
};

export type AdminGetContractErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetContractError = AdminGetContractErrors[keyof AdminGetContractErrors];

export type AdminGetContractResponses = {
    /**
     * The contract.
     */
    200: AdminContract;
};

export type AdminGetContractResponse = AdminGetContractResponses[keyof AdminGetContractResponses];

export type UpdateContractData = {
    body: ContractChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the contract.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/contracts/{id}';
};

export type UpdateContractErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another contract has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `currency_mismatch`: A contract counts in the currency of its price list. `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'currency_mismatch' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateContractError = UpdateContractErrors[keyof UpdateContractErrors];

export type UpdateContractResponses = {
    /**
     * The contract.
     */
    200: AdminContract;
};

export type UpdateContractResponse = UpdateContractResponses[keyof UpdateContractResponses];

export type ListContractPricesData = {
    body?: never;
    path: {
        /**
         * Id of the contract.
         */
        id: string;
    };
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The tiers of this product.
         */
        product_id?: string;
    };
    url: '/v1/admin/contracts/{id}/prices';
};

export type ListContractPricesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListContractPricesError = ListContractPricesErrors[keyof ListContractPricesErrors];

export type ListContractPricesResponses = {
    /**
     * A page of prices.
     */
    200: {
        data: Array<PriceEntry>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListContractPricesResponse = ListContractPricesResponses[keyof ListContractPricesResponses];

export type BulkSetContractPricesData = {
    body: {
        mode?: 'patch' | 'full';
        rows: Array<PriceEntryRow>;
    };
    path: {
        /**
         * Id of the contract.
         */
        id: string;
    };
    query?: {
        /**
         * `patch` leaves alone what the rows do not name; `full` switches it off. Default: `patch`, or what the body says.
         */
        mode?: 'patch' | 'full';
    };
    url: '/v1/admin/contracts/{id}/prices/bulk';
};

export type BulkSetContractPricesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON. `body_incomplete`: The body broke off before its end.
     */
    400: Problem & {
        code: 'body_incomplete' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type BulkSetContractPricesError = BulkSetContractPricesErrors[keyof BulkSetContractPricesErrors];

export type BulkSetContractPricesResponses = {
    /**
     * What became of each row.
     */
    200: BulkResult;
};

export type BulkSetContractPricesResponse = BulkSetContractPricesResponses[keyof BulkSetContractPricesResponses];

export type ListDiscountsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Of this company, and of its contracts.
         */
        company_id?: string;
        /**
         * Of this group.
         */
        group_id?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/discounts';
};

export type ListDiscountsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListDiscountsError = ListDiscountsErrors[keyof ListDiscountsErrors];

export type ListDiscountsResponses = {
    /**
     * A page of discounts.
     */
    200: {
        data: Array<Discount>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListDiscountsResponse = ListDiscountsResponses[keyof ListDiscountsResponses];

export type CreateDiscountData = {
    body: DiscountInput;
    path?: never;
    query?: never;
    url: '/v1/admin/discounts';
};

export type CreateDiscountErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another discount has this external id. `discount_for_several`: A discount is for one contract, one company or one group, or for everybody. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'discount_for_several' | 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateDiscountError = CreateDiscountErrors[keyof CreateDiscountErrors];

export type CreateDiscountResponses = {
    /**
     * The discount.
     */
    201: Discount;
};

export type CreateDiscountResponse = CreateDiscountResponses[keyof CreateDiscountResponses];

export type GetDiscountData = {
    body?: never;
    path: {
        /**
         * Id of the discount.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/discounts/{id}';
};

export type GetDiscountErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetDiscountError = GetDiscountErrors[keyof GetDiscountErrors];

export type GetDiscountResponses = {
    /**
     * The discount.
     */
    200: Discount;
};

export type GetDiscountResponse = GetDiscountResponses[keyof GetDiscountResponses];

export type UpdateDiscountData = {
    body: DiscountChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the discount.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/discounts/{id}';
};

export type UpdateDiscountErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another discount has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdateDiscountError = UpdateDiscountErrors[keyof UpdateDiscountErrors];

export type UpdateDiscountResponses = {
    /**
     * The discount.
     */
    200: Discount;
};

export type UpdateDiscountResponse = UpdateDiscountResponses[keyof UpdateDiscountResponses];

export type ListPromotionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * The one with this code.
         */
        code?: string;
        /**
         * The one with this key of the supplier's own system.
         */
        external_id?: string;
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * RFC 3339, UTC.
         */
        updated_since?: string;
    };
    url: '/v1/admin/promotions';
};

export type ListPromotionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPromotionsError = ListPromotionsErrors[keyof ListPromotionsErrors];

export type ListPromotionsResponses = {
    /**
     * A page of promotions.
     */
    200: {
        data: Array<Promotion>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPromotionsResponse = ListPromotionsResponses[keyof ListPromotionsResponses];

export type CreatePromotionData = {
    body: PromotionInput;
    path?: never;
    query?: never;
    url: '/v1/admin/promotions';
};

export type CreatePromotionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `external_id_taken`: Another promotion has this external id. `code_taken`: Another promotion has this code. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'code_taken' | 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreatePromotionError = CreatePromotionErrors[keyof CreatePromotionErrors];

export type CreatePromotionResponses = {
    /**
     * The promotion.
     */
    201: Promotion;
};

export type CreatePromotionResponse = CreatePromotionResponses[keyof CreatePromotionResponses];

export type GetPromotionData = {
    body?: never;
    path: {
        /**
         * Id of the promotion.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/promotions/{id}';
};

export type GetPromotionErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetPromotionError = GetPromotionErrors[keyof GetPromotionErrors];

export type GetPromotionResponses = {
    /**
     * The promotion.
     */
    200: Promotion;
};

export type GetPromotionResponse = GetPromotionResponses[keyof GetPromotionResponses];

export type UpdatePromotionData = {
    body: PromotionChange;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the promotion.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/promotions/{id}';
};

export type UpdatePromotionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another promotion has this external id.
     */
    409: Problem & {
        code: 'external_id_taken';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type UpdatePromotionError = UpdatePromotionErrors[keyof UpdatePromotionErrors];

export type UpdatePromotionResponses = {
    /**
     * The promotion.
     */
    200: Promotion;
};

export type UpdatePromotionResponse = UpdatePromotionResponses[keyof UpdatePromotionResponses];

export type GetConditionsData = {
    body?: never;
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/conditions';
};

export type GetConditionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetConditionsError = GetConditionsErrors[keyof GetConditionsErrors];

export type GetConditionsResponses = {
    /**
     * The conditions.
     */
    200: Conditions;
};

export type GetConditionsResponse = GetConditionsResponses[keyof GetConditionsResponses];

export type SetConditionsData = {
    body: ConditionsInput;
    headers?: {
        /**
         * The `ETag` the record was read with; 412 where it changed since.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Id of the company.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/companies/{id}/conditions';
};

export type SetConditionsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `external_id_taken`: Another company has this external id. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'external_id_taken' | 'idempotency_in_progress';
    };
    /**
     * `precondition_failed`: The record changed since it was read.
     */
    412: Problem & {
        code: 'precondition_failed';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `currency_mismatch`: A contract counts in the currency of its price list. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'currency_mismatch' | 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SetConditionsError = SetConditionsErrors[keyof SetConditionsErrors];

export type SetConditionsResponses = {
    /**
     * The conditions.
     */
    200: Conditions;
};

export type SetConditionsResponse = SetConditionsResponses[keyof SetConditionsResponses];

export type GetGroupConditionsData = {
    body?: never;
    path: {
        /**
         * Id of the group.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/groups/{id}/conditions';
};

export type GetGroupConditionsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetGroupConditionsError = GetGroupConditionsErrors[keyof GetGroupConditionsErrors];

export type GetGroupConditionsResponses = {
    /**
     * The conditions.
     */
    200: GroupConditions;
};

export type GetGroupConditionsResponse = GetGroupConditionsResponses[keyof GetGroupConditionsResponses];

export type PutGroupConditionsData = {
    body: GroupConditions;
    path: {
        /**
         * Id of the group.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/groups/{id}/conditions';
};

export type PutGroupConditionsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type PutGroupConditionsError = PutGroupConditionsErrors[keyof PutGroupConditionsErrors];

export type PutGroupConditionsResponses = {
    /**
     * The conditions.
     */
    200: GroupConditions;
};

export type PutGroupConditionsResponse = PutGroupConditionsResponses[keyof PutGroupConditionsResponses];

export type QueryPricesData = {
    body: PriceQuery;
    path?: never;
    query?: never;
    url: '/v1/store/prices/query';
};

export type QueryPricesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type QueryPricesError = QueryPricesErrors[keyof QueryPricesErrors];

export type QueryPricesResponses = {
    /**
     * A page of priced products.
     */
    200: {
        data: Array<PriceRow>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type QueryPricesResponse = QueryPricesResponses[keyof QueryPricesResponses];

export type ListPricesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The contract whose prices are asked for. Guests have none and see the default list.
         */
        contract_id?: string;
        /**
         * In this category or below it.
         */
        category_id?: string;
        /**
         * Words, or their beginnings, of SKU, name, brand and GTIN, in any order, apart or joined; all of them have to match. Six words count. A word that begins nothing finds those one typing error away; by `relevance` the company's own part numbers are found too.
         */
        q?: string;
        /**
         * These SKUs only, in upper or lower case.
         */
        skus?: Array<string>;
        /**
         * `category` is the order of a printed catalogue: category by category, then SKU. `relevance` is for `q`, and its default: exact numbers first, then SKUs that begin so, whole words, beginnings of words, and words with a typing error; at most 1,000 hits. Without `q` the default is `sku`.
         */
        sort?: 'sku' | 'name' | 'category' | 'relevance';
        /**
         * `next_cursor` of the page before, or an anchor of `countPrices` with the same sort.
         */
        cursor?: string;
        /**
         * Rows to pass over behind the cursor: with anchors, the list can be entered anywhere.
         */
        skip?: number | null;
        /**
         * Rows per page.
         */
        limit?: number;
    };
    url: '/v1/store/prices';
};

export type ListPricesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPricesError = ListPricesErrors[keyof ListPricesErrors];

export type ListPricesResponses = {
    /**
     * A page of priced products.
     */
    200: {
        data: Array<PriceRow>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPricesResponse = ListPricesResponses[keyof ListPricesResponses];

export type CountPricesData = {
    body: PriceCountQuery;
    path?: never;
    query?: never;
    url: '/v1/store/prices/count';
};

export type CountPricesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CountPricesError = CountPricesErrors[keyof CountPricesErrors];

export type CountPricesResponses = {
    /**
     * The number of rows and the anchors.
     */
    200: PriceCount;
};

export type CountPricesResponse = CountPricesResponses[keyof CountPricesResponses];

export type GetProductData = {
    body?: never;
    path: {
        /**
         * Id of the product.
         */
        id: string;
    };
    query?: {
        /**
         * The contract whose prices are asked for. Guests have none and see the default list.
         */
        contract_id?: string;
    };
    url: '/v1/store/products/{id}';
};

export type GetProductErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetProductError = GetProductErrors[keyof GetProductErrors];

export type GetProductResponses = {
    /**
     * The product.
     */
    200: ProductDetail;
};

export type GetProductResponse = GetProductResponses[keyof GetProductResponses];

export type ExplainPriceData = {
    body: ExplainPriceInput;
    path?: never;
    query?: never;
    url: '/v1/store/prices/explain';
};

export type ExplainPriceErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ExplainPriceError = ExplainPriceErrors[keyof ExplainPriceErrors];

export type ExplainPriceResponses = {
    /**
     * The price and its steps.
     */
    200: ExplainedPrice;
};

export type ExplainPriceResponse = ExplainPriceResponses[keyof ExplainPriceResponses];

export type ComparePricesData = {
    body: ComparePricesInput;
    path?: never;
    query?: never;
    url: '/v1/store/prices/compare';
};

export type ComparePricesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ComparePricesError = ComparePricesErrors[keyof ComparePricesErrors];

export type ComparePricesResponses = {
    /**
     * The contracts and the rows.
     */
    200: ComparedPrices;
};

export type ComparePricesResponse = ComparePricesResponses[keyof ComparePricesResponses];

export type ListPriceChangesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The contract whose prices are asked for. Guests have none and see the default list.
         */
        contract_id: string;
    };
    url: '/v1/store/prices/changes';
};

export type ListPriceChangesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListPriceChangesError = ListPriceChangesErrors[keyof ListPriceChangesErrors];

export type ListPriceChangesResponses = {
    /**
     * The changes.
     */
    200: {
        data: Array<PriceChange>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListPriceChangesResponse = ListPriceChangesResponses[keyof ListPriceChangesResponses];

export type ExportPricesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The contract whose prices are asked for. Guests have none and see the default list.
         */
        contract_id?: string;
        /**
         * In this category or below it.
         */
        category_id?: string;
        /**
         * Words, or their beginnings, of SKU, name, brand and GTIN, in any order, apart or joined; all of them have to match. Six words count. A word that begins nothing finds those one typing error away; by `relevance` the company's own part numbers are found too.
         */
        q?: string;
        /**
         * These SKUs only, in upper or lower case.
         */
        skus?: Array<string>;
        /**
         * `category` is the order of a printed catalogue: category by category, then SKU. `relevance` is for `q`, and its default: exact numbers first, then SKUs that begin so, whole words, beginnings of words, and words with a typing error; at most 1,000 hits. Without `q` the default is `sku`.
         */
        sort?: 'sku' | 'name' | 'category' | 'relevance';
        /**
         * The kind of file.
         */
        format?: 'csv' | 'xlsx';
    };
    url: '/v1/store/prices/export';
};

export type ExportPricesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today.
     */
    409: Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ExportPricesError = ExportPricesErrors[keyof ExportPricesErrors];

export type ExportPricesResponses = {
    /**
     * The file.
     */
    200: string;
};

export type ExportPricesResponse = ExportPricesResponses[keyof ExportPricesResponses];

export type AdminExplainPriceData = {
    body: AdminExplainPriceInput;
    path?: never;
    query?: never;
    url: '/v1/admin/prices/explain';
};

export type AdminExplainPriceErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminExplainPriceError = AdminExplainPriceErrors[keyof AdminExplainPriceErrors];

export type AdminExplainPriceResponses = {
    /**
     * The price, its steps and all candidates.
     */
    200: AdminExplainedPrice;
};

export type AdminExplainPriceResponse = AdminExplainPriceResponses[keyof AdminExplainPriceResponses];

export type OpenCartData = {
    body: OpenCartInput;
    path?: never;
    query?: never;
    url: '/v1/store/carts';
};

export type OpenCartErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type OpenCartError = OpenCartErrors[keyof OpenCartErrors];

export type OpenCartResponses = {
    /**
     * The working cart.
     */
    200: Cart;
};

export type OpenCartResponse = OpenCartResponses[keyof OpenCartResponses];

export type GetCartData = {
    body?: never;
    path: {
        /**
         * Id of the cart.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/carts/{id}';
};

export type GetCartErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetCartError = GetCartErrors[keyof GetCartErrors];

export type GetCartResponses = {
    /**
     * The cart.
     */
    200: Cart;
};

export type GetCartResponse = GetCartResponses[keyof GetCartResponses];

export type SetCartLinesData = {
    body: SetCartLinesInput;
    path: {
        /**
         * Id of the cart.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/carts/{id}/lines';
};

export type SetCartLinesErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today. `cart_submitted`: The cart was submitted already. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    }) | (Problem & {
        /**
         * The order it became.
         */
        order_id: string | null;
        code: 'cart_submitted';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_lines`: Some lines cannot be ordered like this. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_lines' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SetCartLinesError = SetCartLinesErrors[keyof SetCartLinesErrors];

export type SetCartLinesResponses = {
    /**
     * The cart after the change.
     */
    200: Cart;
};

export type SetCartLinesResponse = SetCartLinesResponses[keyof SetCartLinesResponses];

export type SetCartPromotionData = {
    body: SetCartPromotionInput;
    path: {
        /**
         * Id of the cart.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/carts/{id}/promotion';
};

export type SetCartPromotionErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `contract_expired`: The contract is not valid today. `cart_submitted`: The cart was submitted already.
     */
    409: (Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    }) | (Problem & {
        /**
         * The order it became.
         */
        order_id: string | null;
        code: 'cart_submitted';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `promotion_unknown`: There is no such code. `promotion_expired`: The code is not valid today. `promotion_used_up`: The code was used as often as it may be. `promotion_not_for_you`: The code is not for your company. `below_promotion_minimum`: The goods are worth less than the code asks for. `invalid_request`: Some fields are not valid.
     */
    422: (Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'promotion_expired';
    }) | (Problem & {
        minimum: Money;
        net: Money;
        code: 'below_promotion_minimum';
    }) | (Problem & {
        code: 'invalid_request' | 'promotion_not_for_you' | 'promotion_unknown' | 'promotion_used_up';
    });
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SetCartPromotionError = SetCartPromotionErrors[keyof SetCartPromotionErrors];

export type SetCartPromotionResponses = {
    /**
     * The cart after the change.
     */
    200: Cart;
};

export type SetCartPromotionResponse = SetCartPromotionResponses[keyof SetCartPromotionResponses];

export type ListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only orders in this state.
         */
        acceptance?: string;
        /**
         * Beginning of an order number or PO number.
         */
        q?: string;
    };
    url: '/v1/store/orders';
};

export type ListOrdersErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListOrdersError = ListOrdersErrors[keyof ListOrdersErrors];

export type ListOrdersResponses = {
    /**
     * A page of orders.
     */
    200: {
        data: Array<OrderSummary>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListOrdersResponse = ListOrdersResponses[keyof ListOrdersResponses];

export type SubmitOrderData = {
    body: SubmitOrderInput;
    path?: never;
    query?: never;
    url: '/v1/store/orders';
};

export type SubmitOrderErrors = {
    /**
     * `idempotency_key_missing`: This request needs an Idempotency-Key header. `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'idempotency_key_missing' | 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `cart_submitted`: The cart was submitted already. `cart_changed`: Prices or availability changed since the cart was shown. `stock_short`: There is not enough stock. `contract_expired`: The contract is not valid today. `above_open_orders`: The order and those that wait are above what was agreed. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * The order it became.
         */
        order_id: string | null;
        code: 'cart_submitted';
    }) | (Problem & {
        changes: Array<{
            /**
             * Null where the whole order is meant.
             */
            sku: string | null;
            /**
             * `price`, `unavailable`, `promotion` (its last use is taken) or `total`.
             */
            kind: string;
            /**
             * The amount the buyer saw.
             */
            before: string | null;
            now: string | null;
        }>;
        code: 'cart_changed';
    }) | (Problem & {
        lines: Array<{
            sku: string;
            /**
             * Exact decimal in the product's unit.
             */
            requested: string;
            /**
             * What is left of it; null where the company is told no figures.
             */
            available: string | null;
        }>;
        code: 'stock_short';
    }) | (Problem & {
        /**
         * Its first day.
         */
        valid_from: string | null;
        /**
         * Its last day.
         */
        valid_until: string | null;
        code: 'contract_expired';
    }) | (Problem & {
        limit: Money;
        open: Money & unknown;
        gross: Money & unknown;
        code: 'above_open_orders';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_lines`: Some lines cannot be ordered like this. `cart_empty`: The cart is empty. `below_minimum_order`: The order is below the contract's minimum. `above_maximum_order`: The order is above what was agreed for one order. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: (Problem & {
        minimum: Money;
        net: Money;
        code: 'below_minimum_order';
    }) | (Problem & {
        limit: Money;
        gross: Money;
        code: 'above_maximum_order';
    }) | (Problem & {
        code: 'cart_empty' | 'idempotency_key_reused' | 'invalid_lines' | 'invalid_request';
    });
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type SubmitOrderError = SubmitOrderErrors[keyof SubmitOrderErrors];

export type SubmitOrderResponses = {
    /**
     * The order.
     */
    201: Order;
};

export type SubmitOrderResponse = SubmitOrderResponses[keyof SubmitOrderResponses];

export type GetOrderData = {
    body?: never;
    path: {
        /**
         * Id of the order.
         */
        id: string;
    };
    query?: never;
    url: '/v1/store/orders/{id}';
};

export type GetOrderErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key. `key_missing`: A publishable key is needed in the Listino-Key header.
     */
    401: Problem & {
        code: 'key_missing' | 'unauthenticated';
    };
    /**
     * `origin_not_allowed`: This key may not be used from this website. `forbidden`: The permission for this is missing. `company_suspended`: The company is suspended. `connection_not_accepted`: The company has not accepted the connection yet. `password_change_required`: The temporary password has to be changed first.
     */
    403: Problem & {
        code: 'company_suspended' | 'connection_not_accepted' | 'forbidden' | 'origin_not_allowed' | 'password_change_required';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetOrderError = GetOrderErrors[keyof GetOrderErrors];

export type GetOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type GetOrderResponse = GetOrderResponses[keyof GetOrderResponses];

export type AdminListOrdersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only orders in this state.
         */
        acceptance?: string;
        /**
         * Beginning of an order number or PO number.
         */
        q?: string;
        /**
         * Only orders of this company.
         */
        company_id?: string;
        /**
         * Only orders that hold stock there, or ask for it from there.
         */
        warehouse_id?: string;
        /**
         * Only orders changed since.
         */
        updated_since?: string;
    };
    url: '/v1/admin/orders';
};

export type AdminListOrdersErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminListOrdersError = AdminListOrdersErrors[keyof AdminListOrdersErrors];

export type AdminListOrdersResponses = {
    /**
     * A page of orders.
     */
    200: {
        data: Array<OrderSummary>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type AdminListOrdersResponse = AdminListOrdersResponses[keyof AdminListOrdersResponses];

export type AdminGetOrderData = {
    body?: never;
    path: {
        /**
         * Id of the order.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}';
};

export type AdminGetOrderErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AdminGetOrderError = AdminGetOrderErrors[keyof AdminGetOrderErrors];

export type AdminGetOrderResponses = {
    /**
     * The order.
     */
    200: Order;
};

export type AdminGetOrderResponse = AdminGetOrderResponses[keyof AdminGetOrderResponses];

export type AcceptOrderData = {
    body: AcceptOrderInput;
    path: {
        /**
         * Id of the order.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}/accept';
};

export type AcceptOrderErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `order_not_submitted`: The order is not waiting for an answer. `stock_short`: There is not enough stock. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        acceptance: string;
        /**
         * What may still be done with it.
         */
        actions: Array<string>;
        code: 'order_not_submitted';
    }) | (Problem & {
        lines: Array<{
            sku: string;
            /**
             * Exact decimal in the product's unit.
             */
            requested: string;
            /**
             * What is left of it; null where the company is told no figures.
             */
            available: string | null;
        }>;
        code: 'stock_short';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type AcceptOrderError = AcceptOrderErrors[keyof AcceptOrderErrors];

export type AcceptOrderResponses = {
    /**
     * The accepted order.
     */
    200: Order;
};

export type AcceptOrderResponse = AcceptOrderResponses[keyof AcceptOrderResponses];

export type RejectOrderData = {
    body: RejectOrderInput;
    path: {
        /**
         * Id of the order.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/orders/{id}/reject';
};

export type RejectOrderErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `order_not_submitted`: The order is not waiting for an answer. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        acceptance: string;
        /**
         * What may still be done with it.
         */
        actions: Array<string>;
        code: 'order_not_submitted';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type RejectOrderError = RejectOrderErrors[keyof RejectOrderErrors];

export type RejectOrderResponses = {
    /**
     * The rejected order.
     */
    200: Order;
};

export type RejectOrderResponse = RejectOrderResponses[keyof RejectOrderResponses];

export type ListImportsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * What the rows are.
         */
        kind?: 'products' | 'prices' | 'stock' | 'companies' | 'categories';
        /**
         * Only those in this state.
         */
        status?: 'waiting_for_mapping' | 'running' | 'completed' | 'failed' | 'cancelled';
    };
    url: '/v1/admin/imports';
};

export type ListImportsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListImportsError = ListImportsErrors[keyof ListImportsErrors];

export type ListImportsResponses = {
    /**
     * A page of imports.
     */
    200: {
        data: Array<Import>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListImportsResponse = ListImportsResponses[keyof ListImportsResponses];

export type CreateImportData = {
    body: Blob | File;
    path?: never;
    query: {
        /**
         * What the rows are.
         */
        kind: 'products' | 'prices' | 'stock' | 'companies' | 'categories';
        /**
         * The list that prices go into: needed for `kind=prices`.
         */
        price_list_id?: string;
        /**
         * What people call the file; a multipart body says it itself.
         */
        file_name?: string;
        /**
         * Check every row as if it were written, and write none.
         */
        dry_run?: 'true' | 'false';
        /**
         * Of a CSV file; found out where it is not said.
         */
        encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1251' | 'windows-1252';
        /**
         * Between the columns of a CSV file; found out where it is not said.
         */
        delimiter?: ',' | ';' | '\t' | '|';
        /**
         * The row with the columns' names; found out where it is not said.
         */
        header_row?: number;
    };
    url: '/v1/admin/imports';
};

export type CreateImportErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `import_status_conflict`: The import is not in a state for this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * The state it is in.
         */
        import_status: string;
        code: 'import_status_conflict';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `unreadable_file`: The file cannot be read. `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: (Problem & {
        /**
         * `not_a_workbook`, `no_worksheet`, `workbook_too_large`, `row_too_long`, `open_quote`, `not_in_encoding`, `file_too_large` or `no_rows`.
         */
        reason: string;
        code: 'unreadable_file';
    }) | (Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    });
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CreateImportError = CreateImportErrors[keyof CreateImportErrors];

export type CreateImportResponses = {
    /**
     * The import, waiting for its mapping.
     */
    201: Import;
};

export type CreateImportResponse = CreateImportResponses[keyof CreateImportResponses];

export type StartImportData = {
    body: ImportStart;
    path: {
        /**
         * Id of the import.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/imports/{id}/start';
};

export type StartImportErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `import_status_conflict`: The import is not in a state for this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * The state it is in.
         */
        import_status: string;
        code: 'import_status_conflict';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type StartImportError = StartImportErrors[keyof StartImportErrors];

export type StartImportResponses = {
    /**
     * The import, running.
     */
    200: Import;
};

export type StartImportResponse = StartImportResponses[keyof StartImportResponses];

export type CancelImportData = {
    body?: never;
    path: {
        /**
         * Id of the import.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/imports/{id}/cancel';
};

export type CancelImportErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `import_status_conflict`: The import is not in a state for this. `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: (Problem & {
        /**
         * The state it is in.
         */
        import_status: string;
        code: 'import_status_conflict';
    }) | (Problem & {
        code: 'idempotency_in_progress';
    });
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CancelImportError = CancelImportErrors[keyof CancelImportErrors];

export type CancelImportResponses = {
    /**
     * The import, cancelled.
     */
    200: Import;
};

export type CancelImportResponse = CancelImportResponses[keyof CancelImportResponses];

export type GetImportErrorFileData = {
    body?: never;
    path: {
        /**
         * Id of the import.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/imports/{id}/errors.csv';
};

export type GetImportErrorFileErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetImportErrorFileError = GetImportErrorFileErrors[keyof GetImportErrorFileErrors];

export type GetImportErrorFileResponses = {
    /**
     * The errors.
     */
    200: string;
};

export type GetImportErrorFileResponse = GetImportErrorFileResponses[keyof GetImportErrorFileResponses];

export type ListImportErrorsData = {
    body?: never;
    path: {
        /**
         * Id of the import.
         */
        id: string;
    };
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/imports/{id}/errors';
};

export type ListImportErrorsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListImportErrorsError = ListImportErrorsErrors[keyof ListImportErrorsErrors];

export type ListImportErrorsResponses = {
    /**
     * A page of errors.
     */
    200: {
        data: Array<ImportError>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListImportErrorsResponse = ListImportErrorsResponses[keyof ListImportErrorsResponses];

export type GetImportData = {
    body?: never;
    path: {
        /**
         * Id of the import.
         */
        id: string;
    };
    query?: never;
    url: '/v1/admin/imports/{id}';
};

export type GetImportErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type GetImportError = GetImportErrors[keyof GetImportErrors];

export type GetImportResponses = {
    /**
     * The import.
     */
    200: Import;
};

export type GetImportResponse = GetImportResponses[keyof GetImportResponses];

export type ExportProductsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * CSV for spreadsheets, or one JSON row a line, as the bulk operation takes it.
         */
        format?: 'csv' | 'ndjson';
        /**
         * Only those in this state.
         */
        status?: 'active' | 'inactive';
        /**
         * In this category or below it.
         */
        category_id?: string;
        /**
         * Only what changed since then.
         */
        updated_since?: string;
    };
    url: '/v1/admin/exports/products';
};

export type ExportProductsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ExportProductsError = ExportProductsErrors[keyof ExportProductsErrors];

export type ExportProductsResponses = {
    /**
     * The products.
     */
    200: string;
};

export type ExportProductsResponse = ExportProductsResponses[keyof ExportProductsResponses];

export type ExportPriceEntriesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * CSV for spreadsheets, or one JSON row a line, as the bulk operation takes it.
         */
        format?: 'csv' | 'ndjson';
        /**
         * Id of the price list.
         */
        price_list_id: string;
    };
    url: '/v1/admin/exports/prices';
};

export type ExportPriceEntriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `not_found`: There is no such record.
     */
    404: Problem & {
        code: 'not_found';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ExportPriceEntriesError = ExportPriceEntriesErrors[keyof ExportPriceEntriesErrors];

export type ExportPriceEntriesResponses = {
    /**
     * The prices of a list.
     */
    200: string;
};

export type ExportPriceEntriesResponse = ExportPriceEntriesResponses[keyof ExportPriceEntriesResponses];

export type ExportStockData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * CSV for spreadsheets, or one JSON row a line, as the bulk operation takes it.
         */
        format?: 'csv' | 'ndjson';
        /**
         * Of this warehouse.
         */
        warehouse_id?: string;
        /**
         * Only what changed since then.
         */
        updated_since?: string;
    };
    url: '/v1/admin/exports/stock';
};

export type ExportStockErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ExportStockError = ExportStockErrors[keyof ExportStockErrors];

export type ExportStockResponses = {
    /**
     * The stock levels.
     */
    200: string;
};

export type ExportStockResponse = ExportStockResponses[keyof ExportStockResponses];

export type ExportCompaniesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * CSV for spreadsheets, or one JSON row a line, as the bulk operation takes it.
         */
        format?: 'csv' | 'ndjson';
        /**
         * Only what changed since then.
         */
        updated_since?: string;
    };
    url: '/v1/admin/exports/companies';
};

export type ExportCompaniesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ExportCompaniesError = ExportCompaniesErrors[keyof ExportCompaniesErrors];

export type ExportCompaniesResponses = {
    /**
     * The companies.
     */
    200: string;
};

export type ExportCompaniesResponse = ExportCompaniesResponses[keyof ExportCompaniesResponses];

export type ListEventsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only events of this type.
         */
        type?: string;
        /**
         * Only events about this record.
         */
        record_id?: string;
    };
    url: '/v1/admin/events';
};

export type ListEventsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListEventsError = ListEventsErrors[keyof ListEventsErrors];

export type ListEventsResponses = {
    /**
     * What happened after the cursor.
     */
    200: {
        data: Array<Event>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListEventsResponse = ListEventsResponses[keyof ListEventsResponses];

export type ListNotificationsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * `true` for those not read only.
         */
        unread?: 'true' | 'false';
    };
    url: '/v1/admin/notifications';
};

export type ListNotificationsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListNotificationsError = ListNotificationsErrors[keyof ListNotificationsErrors];

export type ListNotificationsResponses = {
    /**
     * A page of notifications.
     */
    200: {
        data: Array<Notification>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListNotificationsResponse = ListNotificationsResponses[keyof ListNotificationsResponses];

export type CountNotificationsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/admin/notifications/count';
};

export type CountNotificationsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type CountNotificationsError = CountNotificationsErrors[keyof CountNotificationsErrors];

export type CountNotificationsResponses = {
    /**
     * The counter.
     */
    200: NotificationCount;
};

export type CountNotificationsResponse = CountNotificationsResponses[keyof CountNotificationsResponses];

export type ReadNotificationsData = {
    body: NotificationsRead;
    path?: never;
    query?: never;
    url: '/v1/admin/notifications/read';
};

export type ReadNotificationsErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem & {
        code: 'malformed_json';
    };
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `idempotency_in_progress`: A request with this key is being worked on.
     */
    409: Problem & {
        code: 'idempotency_in_progress';
    };
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem & {
        code: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: The body has a type that is not taken here.
     */
    415: Problem & {
        code: 'unsupported_media_type';
    };
    /**
     * `invalid_request`: Some fields are not valid. `idempotency_key_reused`: The Idempotency-Key was used for another request.
     */
    422: Problem & {
        code: 'idempotency_key_reused' | 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ReadNotificationsError = ReadNotificationsErrors[keyof ReadNotificationsErrors];

export type ReadNotificationsResponses = {
    /**
     * The counter.
     */
    200: NotificationCount;
};

export type ReadNotificationsResponse = ReadNotificationsResponses[keyof ReadNotificationsResponses];

export type ListAuditEntriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * Only changes of this record.
         */
        record_id?: string;
        /**
         * Only what this member of the staff, buyer or key did.
         */
        actor_id?: string;
        /**
         * Only changes of this kind.
         */
        action?: string;
        /**
         * Only changes at or after this time.
         */
        since?: string;
    };
    url: '/v1/admin/audit';
};

export type ListAuditEntriesErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListAuditEntriesError = ListAuditEntriesErrors[keyof ListAuditEntriesErrors];

export type ListAuditEntriesResponses = {
    /**
     * A page of changes.
     */
    200: {
        data: Array<AuditEntry>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListAuditEntriesResponse = ListAuditEntriesResponses[keyof ListAuditEntriesResponses];

export type ListEmailsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Id of the company.
         */
        company_id?: string;
        /**
         * Only those to this address.
         */
        recipient?: string;
        /**
         * Only mails in this status.
         */
        status?: 'queued' | 'sent' | 'refused';
        /**
         * Rows per page.
         */
        limit?: number;
        /**
         * `next_cursor` of the page before.
         */
        cursor?: string;
    };
    url: '/v1/admin/emails';
};

export type ListEmailsErrors = {
    /**
     * `unauthenticated`: Sign in, or send a valid key.
     */
    401: Problem & {
        code: 'unauthenticated';
    };
    /**
     * `forbidden`: The permission for this is missing. `origin_not_allowed`: This key may not be used from this website.
     */
    403: Problem & {
        code: 'forbidden' | 'origin_not_allowed';
    };
    /**
     * `invalid_request`: Some fields are not valid.
     */
    422: Problem & {
        code: 'invalid_request';
    };
    /**
     * `rate_limited`: Too many requests; wait and try again.
     */
    429: Problem & {
        code: 'rate_limited';
    };
    /**
     * `internal_error`: Something went wrong on our side.
     */
    500: Problem & {
        code: 'internal_error';
    };
};

export type ListEmailsError = ListEmailsErrors[keyof ListEmailsErrors];

export type ListEmailsResponses = {
    /**
     * A page of mails.
     */
    200: {
        data: Array<Email>;
        /**
         * Asks for the next page; null on the last one.
         */
        next_cursor: string | null;
    };
};

export type ListEmailsResponse = ListEmailsResponses[keyof ListEmailsResponses];

export type OnSupplierCreatedWebhookPayload = SupplierCreatedEvent;

export type OnSupplierCreatedWebhookRequest = {
    body: OnSupplierCreatedWebhookPayload;
    key: 'supplier.created';
    path?: never;
    query?: never;
};

export type OnSupplierRenamedWebhookPayload = SupplierRenamedEvent;

export type OnSupplierRenamedWebhookRequest = {
    body: OnSupplierRenamedWebhookPayload;
    key: 'supplier.renamed';
    path?: never;
    query?: never;
};

export type OnSettingsUpdatedWebhookPayload = SettingsUpdatedEvent;

export type OnSettingsUpdatedWebhookRequest = {
    body: OnSettingsUpdatedWebhookPayload;
    key: 'settings.updated';
    path?: never;
    query?: never;
};

export type OnRoleCreatedWebhookPayload = RoleCreatedEvent;

export type OnRoleCreatedWebhookRequest = {
    body: OnRoleCreatedWebhookPayload;
    key: 'role.created';
    path?: never;
    query?: never;
};

export type OnRoleUpdatedWebhookPayload = RoleUpdatedEvent;

export type OnRoleUpdatedWebhookRequest = {
    body: OnRoleUpdatedWebhookPayload;
    key: 'role.updated';
    path?: never;
    query?: never;
};

export type OnStaffCreatedWebhookPayload = StaffCreatedEvent;

export type OnStaffCreatedWebhookRequest = {
    body: OnStaffCreatedWebhookPayload;
    key: 'staff.created';
    path?: never;
    query?: never;
};

export type OnStaffUpdatedWebhookPayload = StaffUpdatedEvent;

export type OnStaffUpdatedWebhookRequest = {
    body: OnStaffUpdatedWebhookPayload;
    key: 'staff.updated';
    path?: never;
    query?: never;
};

export type OnApiKeyCreatedWebhookPayload = ApiKeyCreatedEvent;

export type OnApiKeyCreatedWebhookRequest = {
    body: OnApiKeyCreatedWebhookPayload;
    key: 'api_key.created';
    path?: never;
    query?: never;
};

export type OnApiKeyRevokedWebhookPayload = ApiKeyRevokedEvent;

export type OnApiKeyRevokedWebhookRequest = {
    body: OnApiKeyRevokedWebhookPayload;
    key: 'api_key.revoked';
    path?: never;
    query?: never;
};

export type OnCompaniesImportedWebhookPayload = CompaniesImportedEvent;

export type OnCompaniesImportedWebhookRequest = {
    body: OnCompaniesImportedWebhookPayload;
    key: 'companies.imported';
    path?: never;
    query?: never;
};

export type OnCompanyClosedWebhookPayload = CompanyClosedEvent;

export type OnCompanyClosedWebhookRequest = {
    body: OnCompanyClosedWebhookPayload;
    key: 'company.closed';
    path?: never;
    query?: never;
};

export type OnCompanyConnectedWebhookPayload = CompanyConnectedEvent;

export type OnCompanyConnectedWebhookRequest = {
    body: OnCompanyConnectedWebhookPayload;
    key: 'company.connected';
    path?: never;
    query?: never;
};

export type OnCompanyCreatedWebhookPayload = CompanyCreatedEvent;

export type OnCompanyCreatedWebhookRequest = {
    body: OnCompanyCreatedWebhookPayload;
    key: 'company.created';
    path?: never;
    query?: never;
};

export type OnCompanyRegisteredWebhookPayload = CompanyRegisteredEvent;

export type OnCompanyRegisteredWebhookRequest = {
    body: OnCompanyRegisteredWebhookPayload;
    key: 'company.registered';
    path?: never;
    query?: never;
};

export type OnCompanyResumedWebhookPayload = CompanyResumedEvent;

export type OnCompanyResumedWebhookRequest = {
    body: OnCompanyResumedWebhookPayload;
    key: 'company.resumed';
    path?: never;
    query?: never;
};

export type OnCompanySuspendedWebhookPayload = CompanySuspendedEvent;

export type OnCompanySuspendedWebhookRequest = {
    body: OnCompanySuspendedWebhookPayload;
    key: 'company.suspended';
    path?: never;
    query?: never;
};

export type OnCompanyUpdatedWebhookPayload = CompanyUpdatedEvent;

export type OnCompanyUpdatedWebhookRequest = {
    body: OnCompanyUpdatedWebhookPayload;
    key: 'company.updated';
    path?: never;
    query?: never;
};

export type OnVatIdCheckedWebhookPayload = VatIdCheckedEvent;

export type OnVatIdCheckedWebhookRequest = {
    body: OnVatIdCheckedWebhookPayload;
    key: 'vat_id.checked';
    path?: never;
    query?: never;
};

export type OnCompanyGroupsSetWebhookPayload = CompanyGroupsSetEvent;

export type OnCompanyGroupsSetWebhookRequest = {
    body: OnCompanyGroupsSetWebhookPayload;
    key: 'company.groups_set';
    path?: never;
    query?: never;
};

export type OnGroupCreatedWebhookPayload = GroupCreatedEvent;

export type OnGroupCreatedWebhookRequest = {
    body: OnGroupCreatedWebhookPayload;
    key: 'group.created';
    path?: never;
    query?: never;
};

export type OnGroupUpdatedWebhookPayload = GroupUpdatedEvent;

export type OnGroupUpdatedWebhookRequest = {
    body: OnGroupUpdatedWebhookPayload;
    key: 'group.updated';
    path?: never;
    query?: never;
};

export type OnLocationCreatedWebhookPayload = LocationCreatedEvent;

export type OnLocationCreatedWebhookRequest = {
    body: OnLocationCreatedWebhookPayload;
    key: 'location.created';
    path?: never;
    query?: never;
};

export type OnLocationUpdatedWebhookPayload = LocationUpdatedEvent;

export type OnLocationUpdatedWebhookRequest = {
    body: OnLocationUpdatedWebhookPayload;
    key: 'location.updated';
    path?: never;
    query?: never;
};

export type OnAddressCreatedWebhookPayload = AddressCreatedEvent;

export type OnAddressCreatedWebhookRequest = {
    body: OnAddressCreatedWebhookPayload;
    key: 'address.created';
    path?: never;
    query?: never;
};

export type OnAddressUpdatedWebhookPayload = AddressUpdatedEvent;

export type OnAddressUpdatedWebhookRequest = {
    body: OnAddressUpdatedWebhookPayload;
    key: 'address.updated';
    path?: never;
    query?: never;
};

export type OnBuyerRoleCreatedWebhookPayload = BuyerRoleCreatedEvent;

export type OnBuyerRoleCreatedWebhookRequest = {
    body: OnBuyerRoleCreatedWebhookPayload;
    key: 'buyer_role.created';
    path?: never;
    query?: never;
};

export type OnBuyerRoleUpdatedWebhookPayload = BuyerRoleUpdatedEvent;

export type OnBuyerRoleUpdatedWebhookRequest = {
    body: OnBuyerRoleUpdatedWebhookPayload;
    key: 'buyer_role.updated';
    path?: never;
    query?: never;
};

export type OnBuyerCreatedWebhookPayload = BuyerCreatedEvent;

export type OnBuyerCreatedWebhookRequest = {
    body: OnBuyerCreatedWebhookPayload;
    key: 'buyer.created';
    path?: never;
    query?: never;
};

export type OnBuyerEmailChangedWebhookPayload = BuyerEmailChangedEvent;

export type OnBuyerEmailChangedWebhookRequest = {
    body: OnBuyerEmailChangedWebhookPayload;
    key: 'buyer.email_changed';
    path?: never;
    query?: never;
};

export type OnBuyerJoinedWebhookPayload = BuyerJoinedEvent;

export type OnBuyerJoinedWebhookRequest = {
    body: OnBuyerJoinedWebhookPayload;
    key: 'buyer.joined';
    path?: never;
    query?: never;
};

export type OnBuyerUpdatedWebhookPayload = BuyerUpdatedEvent;

export type OnBuyerUpdatedWebhookRequest = {
    body: OnBuyerUpdatedWebhookPayload;
    key: 'buyer.updated';
    path?: never;
    query?: never;
};

export type OnBuyerCredentialIssuedWebhookPayload = BuyerCredentialIssuedEvent;

export type OnBuyerCredentialIssuedWebhookRequest = {
    body: OnBuyerCredentialIssuedWebhookPayload;
    key: 'buyer.credential_issued';
    path?: never;
    query?: never;
};

export type OnBuyerMembershipUpdatedWebhookPayload = BuyerMembershipUpdatedEvent;

export type OnBuyerMembershipUpdatedWebhookRequest = {
    body: OnBuyerMembershipUpdatedWebhookPayload;
    key: 'buyer.membership_updated';
    path?: never;
    query?: never;
};

export type OnMembershipAskedWebhookPayload = MembershipAskedEvent;

export type OnMembershipAskedWebhookRequest = {
    body: OnMembershipAskedWebhookPayload;
    key: 'membership.asked';
    path?: never;
    query?: never;
};

export type OnMembershipConfirmedWebhookPayload = MembershipConfirmedEvent;

export type OnMembershipConfirmedWebhookRequest = {
    body: OnMembershipConfirmedWebhookPayload;
    key: 'membership.confirmed';
    path?: never;
    query?: never;
};

export type OnMembershipWithdrawnWebhookPayload = MembershipWithdrawnEvent;

export type OnMembershipWithdrawnWebhookRequest = {
    body: OnMembershipWithdrawnWebhookPayload;
    key: 'membership.withdrawn';
    path?: never;
    query?: never;
};

export type OnInvitationUsedWebhookPayload = InvitationUsedEvent;

export type OnInvitationUsedWebhookRequest = {
    body: OnInvitationUsedWebhookPayload;
    key: 'invitation.used';
    path?: never;
    query?: never;
};

export type OnInvitationRevokedWebhookPayload = InvitationRevokedEvent;

export type OnInvitationRevokedWebhookRequest = {
    body: OnInvitationRevokedWebhookPayload;
    key: 'invitation.revoked';
    path?: never;
    query?: never;
};

export type OnInvitationSentWebhookPayload = InvitationSentEvent;

export type OnInvitationSentWebhookRequest = {
    body: OnInvitationSentWebhookPayload;
    key: 'invitation.sent';
    path?: never;
    query?: never;
};

export type OnApplicationAcceptedWebhookPayload = ApplicationAcceptedEvent;

export type OnApplicationAcceptedWebhookRequest = {
    body: OnApplicationAcceptedWebhookPayload;
    key: 'application.accepted';
    path?: never;
    query?: never;
};

export type OnApplicationEmailConfirmedWebhookPayload = ApplicationEmailConfirmedEvent;

export type OnApplicationEmailConfirmedWebhookRequest = {
    body: OnApplicationEmailConfirmedWebhookPayload;
    key: 'application.email_confirmed';
    path?: never;
    query?: never;
};

export type OnApplicationLinkRenewedWebhookPayload = ApplicationLinkRenewedEvent;

export type OnApplicationLinkRenewedWebhookRequest = {
    body: OnApplicationLinkRenewedWebhookPayload;
    key: 'application.link_renewed';
    path?: never;
    query?: never;
};

export type OnApplicationRefusedWebhookPayload = ApplicationRefusedEvent;

export type OnApplicationRefusedWebhookRequest = {
    body: OnApplicationRefusedWebhookPayload;
    key: 'application.refused';
    path?: never;
    query?: never;
};

export type OnApplicationSubmittedWebhookPayload = ApplicationSubmittedEvent;

export type OnApplicationSubmittedWebhookRequest = {
    body: OnApplicationSubmittedWebhookPayload;
    key: 'application.submitted';
    path?: never;
    query?: never;
};

export type OnAnnouncementCreatedWebhookPayload = AnnouncementCreatedEvent;

export type OnAnnouncementCreatedWebhookRequest = {
    body: OnAnnouncementCreatedWebhookPayload;
    key: 'announcement.created';
    path?: never;
    query?: never;
};

export type OnAnnouncementUpdatedWebhookPayload = AnnouncementUpdatedEvent;

export type OnAnnouncementUpdatedWebhookRequest = {
    body: OnAnnouncementUpdatedWebhookPayload;
    key: 'announcement.updated';
    path?: never;
    query?: never;
};

export type OnCategoriesImportedWebhookPayload = CategoriesImportedEvent;

export type OnCategoriesImportedWebhookRequest = {
    body: OnCategoriesImportedWebhookPayload;
    key: 'categories.imported';
    path?: never;
    query?: never;
};

export type OnFamilyCreatedWebhookPayload = FamilyCreatedEvent;

export type OnFamilyCreatedWebhookRequest = {
    body: OnFamilyCreatedWebhookPayload;
    key: 'family.created';
    path?: never;
    query?: never;
};

export type OnFamilyUpdatedWebhookPayload = FamilyUpdatedEvent;

export type OnFamilyUpdatedWebhookRequest = {
    body: OnFamilyUpdatedWebhookPayload;
    key: 'family.updated';
    path?: never;
    query?: never;
};

export type OnFamiliesImportedWebhookPayload = FamiliesImportedEvent;

export type OnFamiliesImportedWebhookRequest = {
    body: OnFamiliesImportedWebhookPayload;
    key: 'families.imported';
    path?: never;
    query?: never;
};

export type OnProductsImportedWebhookPayload = ProductsImportedEvent;

export type OnProductsImportedWebhookRequest = {
    body: OnProductsImportedWebhookPayload;
    key: 'products.imported';
    path?: never;
    query?: never;
};

export type OnProductUpdatedWebhookPayload = ProductUpdatedEvent;

export type OnProductUpdatedWebhookRequest = {
    body: OnProductUpdatedWebhookPayload;
    key: 'product.updated';
    path?: never;
    query?: never;
};

export type OnAssortmentCreatedWebhookPayload = AssortmentCreatedEvent;

export type OnAssortmentCreatedWebhookRequest = {
    body: OnAssortmentCreatedWebhookPayload;
    key: 'assortment.created';
    path?: never;
    query?: never;
};

export type OnAssortmentUpdatedWebhookPayload = AssortmentUpdatedEvent;

export type OnAssortmentUpdatedWebhookRequest = {
    body: OnAssortmentUpdatedWebhookPayload;
    key: 'assortment.updated';
    path?: never;
    query?: never;
};

export type OnAssortmentProductsSetWebhookPayload = AssortmentProductsSetEvent;

export type OnAssortmentProductsSetWebhookRequest = {
    body: OnAssortmentProductsSetWebhookPayload;
    key: 'assortment.products_set';
    path?: never;
    query?: never;
};

export type OnPartNumbersSetWebhookPayload = PartNumbersSetEvent;

export type OnPartNumbersSetWebhookRequest = {
    body: OnPartNumbersSetWebhookPayload;
    key: 'part_numbers.set';
    path?: never;
    query?: never;
};

export type OnWarehouseCreatedWebhookPayload = WarehouseCreatedEvent;

export type OnWarehouseCreatedWebhookRequest = {
    body: OnWarehouseCreatedWebhookPayload;
    key: 'warehouse.created';
    path?: never;
    query?: never;
};

export type OnWarehouseUpdatedWebhookPayload = WarehouseUpdatedEvent;

export type OnWarehouseUpdatedWebhookRequest = {
    body: OnWarehouseUpdatedWebhookPayload;
    key: 'warehouse.updated';
    path?: never;
    query?: never;
};

export type OnStockReservationExpiredWebhookPayload = StockReservationExpiredEvent;

export type OnStockReservationExpiredWebhookRequest = {
    body: OnStockReservationExpiredWebhookPayload;
    key: 'stock.reservation_expired';
    path?: never;
    query?: never;
};

export type OnStockCorrectedWebhookPayload = StockCorrectedEvent;

export type OnStockCorrectedWebhookRequest = {
    body: OnStockCorrectedWebhookPayload;
    key: 'stock.corrected';
    path?: never;
    query?: never;
};

export type OnStockImportedWebhookPayload = StockImportedEvent;

export type OnStockImportedWebhookRequest = {
    body: OnStockImportedWebhookPayload;
    key: 'stock.imported';
    path?: never;
    query?: never;
};

export type OnPriceListCreatedWebhookPayload = PriceListCreatedEvent;

export type OnPriceListCreatedWebhookRequest = {
    body: OnPriceListCreatedWebhookPayload;
    key: 'price_list.created';
    path?: never;
    query?: never;
};

export type OnPriceListUpdatedWebhookPayload = PriceListUpdatedEvent;

export type OnPriceListUpdatedWebhookRequest = {
    body: OnPriceListUpdatedWebhookPayload;
    key: 'price_list.updated';
    path?: never;
    query?: never;
};

export type OnPriceListEntriesImportedWebhookPayload = PriceListEntriesImportedEvent;

export type OnPriceListEntriesImportedWebhookRequest = {
    body: OnPriceListEntriesImportedWebhookPayload;
    key: 'price_list.entries_imported';
    path?: never;
    query?: never;
};

export type OnContractCreatedWebhookPayload = ContractCreatedEvent;

export type OnContractCreatedWebhookRequest = {
    body: OnContractCreatedWebhookPayload;
    key: 'contract.created';
    path?: never;
    query?: never;
};

export type OnContractUpdatedWebhookPayload = ContractUpdatedEvent;

export type OnContractUpdatedWebhookRequest = {
    body: OnContractUpdatedWebhookPayload;
    key: 'contract.updated';
    path?: never;
    query?: never;
};

export type OnContractPricesImportedWebhookPayload = ContractPricesImportedEvent;

export type OnContractPricesImportedWebhookRequest = {
    body: OnContractPricesImportedWebhookPayload;
    key: 'contract.prices_imported';
    path?: never;
    query?: never;
};

export type OnDiscountCreatedWebhookPayload = DiscountCreatedEvent;

export type OnDiscountCreatedWebhookRequest = {
    body: OnDiscountCreatedWebhookPayload;
    key: 'discount.created';
    path?: never;
    query?: never;
};

export type OnDiscountUpdatedWebhookPayload = DiscountUpdatedEvent;

export type OnDiscountUpdatedWebhookRequest = {
    body: OnDiscountUpdatedWebhookPayload;
    key: 'discount.updated';
    path?: never;
    query?: never;
};

export type OnPromotionCreatedWebhookPayload = PromotionCreatedEvent;

export type OnPromotionCreatedWebhookRequest = {
    body: OnPromotionCreatedWebhookPayload;
    key: 'promotion.created';
    path?: never;
    query?: never;
};

export type OnPromotionUpdatedWebhookPayload = PromotionUpdatedEvent;

export type OnPromotionUpdatedWebhookRequest = {
    body: OnPromotionUpdatedWebhookPayload;
    key: 'promotion.updated';
    path?: never;
    query?: never;
};

export type OnCompanyConditionsSetWebhookPayload = CompanyConditionsSetEvent;

export type OnCompanyConditionsSetWebhookRequest = {
    body: OnCompanyConditionsSetWebhookPayload;
    key: 'company.conditions_set';
    path?: never;
    query?: never;
};

export type OnGroupConditionsSetWebhookPayload = GroupConditionsSetEvent;

export type OnGroupConditionsSetWebhookRequest = {
    body: OnGroupConditionsSetWebhookPayload;
    key: 'group.conditions_set';
    path?: never;
    query?: never;
};

export type OnOrderSubmittedWebhookPayload = OrderSubmittedEvent;

export type OnOrderSubmittedWebhookRequest = {
    body: OnOrderSubmittedWebhookPayload;
    key: 'order.submitted';
    path?: never;
    query?: never;
};

export type OnOrderAcceptedWebhookPayload = OrderAcceptedEvent;

export type OnOrderAcceptedWebhookRequest = {
    body: OnOrderAcceptedWebhookPayload;
    key: 'order.accepted';
    path?: never;
    query?: never;
};

export type OnOrderRejectedWebhookPayload = OrderRejectedEvent;

export type OnOrderRejectedWebhookRequest = {
    body: OnOrderRejectedWebhookPayload;
    key: 'order.rejected';
    path?: never;
    query?: never;
};

export type OnImportStartedWebhookPayload = ImportStartedEvent;

export type OnImportStartedWebhookRequest = {
    body: OnImportStartedWebhookPayload;
    key: 'import.started';
    path?: never;
    query?: never;
};

export type OnImportEndedWebhookPayload = ImportEndedEvent;

export type OnImportEndedWebhookRequest = {
    body: OnImportEndedWebhookPayload;
    key: 'import.ended';
    path?: never;
    query?: never;
};
