// Why the consents of pupils are not kept as asked.
export const safeguardingRefusals = [
  'CONSENT_KEPT_BY_SCHOOL',
  'CONSENT_DAY_NOT_ACCEPTED',
  'CONSENT_END_NOT_ACCEPTED',
] as const;
