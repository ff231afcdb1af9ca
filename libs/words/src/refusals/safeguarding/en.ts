// Refusals of the room of safeguarding, in English.
export const safeguarding = {
  CONSENT_KEPT_BY_SCHOOL:
    'Consents are kept by the coordinator and the head of the school. Give them the signed form; you can look up here whether it is recorded.',
  CONSENT_DAY_NOT_ACCEPTED:
    'Choose the day on which consent was given: today at the latest, and no longer ago than two years. What is older has to be asked for again.',
  CONSENT_END_NOT_ACCEPTED:
    'Choose a last day from today on, at most three years after consent was given. After that it is asked for again.',
} as const;
