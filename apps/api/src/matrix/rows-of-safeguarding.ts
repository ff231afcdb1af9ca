// The rows of the matrix about the consents of pupils; its columns and marks are told there.

export const ROWS_OF_SAFEGUARDING = `
SAFEGUARDING
consentPupils                        s     ✓✓–––   ✓✓–––        ✓··––      –··––        –··–·          –––––    –––––    ✓··–·
consentsOfPupil                      s     11–––   ✓✓–––        1··––      –··––        –··–·          –––––    –––––    ✓··–·   1 CONSENT_KEPT_BY_SCHOOL
recordConsent                        s     11–––   ✓✓–––        1··––      –··––        –··–·          –––––    –––––    1··–·   1 CONSENT_KEPT_BY_SCHOOL
withdrawConsent                      s     ✓✓–––   ✓✓–––        ✓··––      –··––        –··–·          –––––    –––––    ✓··–·
restoreConsent                       s     ✓✓–––   ✓✓–––        ✓··––      –··––        –··–·          –––––    –––––    ✓··–·
changeConsentPupil                   s     11–––   ✓✓–––        1··––      –··––        –··–·          –––––    –––––    1··–·   1 CONSENT_KEPT_BY_SCHOOL
removeConsentPupil                   s     11–––   ✓✓–––        1··––      –··––        –··–·          –––––    –––––    1··–·   1 CONSENT_KEPT_BY_SCHOOL
restoreConsentPupil                  s     11–––   ✓✓–––        1··––      –··––        –··–·          –––––    –––––    1··–·   1 CONSENT_KEPT_BY_SCHOOL
`;
