// The rows of the matrix about enquiries; its columns and marks are told there.

export const ROWS_OF_ENQUIRIES = `
ENQUIRIES
myEnquiries                          s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
networkEnquiries                     s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
enquiry                              s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
enquiryEvidence                      s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
enquiryTimeline                      s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
startEnquiry                         s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
joinEnquiry                          s     ✓✓✓––   ✓✓✓––        ✓··––      –··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
leaveEnquiry                         s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
changeEnquiry                        s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
agreeOnEthics                        s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
moveEnquiry                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
beginEnquiryRound                    s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
recordExpectation                    s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
answerExpectation                    s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
removeExpectation                    s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
restoreExpectation                   s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
addEvidence                          s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
confirmEvidence                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
takeBackConfirmation                 s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
removeEvidence                       s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
restoreEvidence                      s     ✓11––   ✓11––        ✓··––      –··––        –··–·          ✓11––    ✓11––    ✓··–·   1 ENQUIRY_MEMBERS_ONLY
`;
