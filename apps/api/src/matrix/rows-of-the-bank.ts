// The rows of the matrix about resources and the files that people share; its columns and marks are told there.

export const ROWS_OF_THE_BANK = `
RESOURCES
resource                             –     ✓✓✓–✓   ✓✓✓–✓        ✓··–✓      ✓··––        –··–·          ✓✓✓–✓    ✓✓✓–✓    ✓··–·
resourceVersions                     s     ✓✓✓–✓   ✓✓✓–✓        ✓··–✓      ✓··––        –··–·          ✓✓✓–✓    ✓✓✓–✓    ✓··–·
resourceLineage                      –     ✓✓✓–✓   ✓✓✓–✓        ✓··–✓      ✓··––        –··–·          ✓✓✓–✓    ✓✓✓–✓    ✓··–·
resources                            –     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
resourceFacets                       –     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
makeResource                         s     ✓✓111   ✓✓111        ✓··11      1··11        1··1·          ✓✓111    ✓✓111    ✓··1·   1 RESOURCE_FOR_OWN_ORGANISATION
saveResource                         s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 RESOURCE_OF_ANOTHER
gatherResource                       s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 RESOURCE_OF_ANOTHER
shareResource                        s     ✓11––   ✓11––        ✓··––      1··––        –··–·          ✓11––    ✓11––    ✓··–·   1 RESOURCE_OF_ANOTHER
archiveResource                      s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 RESOURCE_OF_ANOTHER
restoreResource                      s     ✓–––✓   ✓–––✓        ✓··–✓      –··––        –··–·          ✓–––✓    ✓–––✓    ✓··–·
adaptResource                        s     ✓✓✓–1   ✓✓✓–1        ✓··–1      1··––        –··–·          ✓✓✓–1    ✓✓✓–1    ✓··–·   1 RESOURCE_FOR_OWN_ORGANISATION
changesOfOriginal                    s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 RESOURCE_OF_ANOTHER
takeOverChanges                      s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 RESOURCE_OF_ANOTHER
resourceUses                         s     ✓✓✓–✓   ✓✓✓–✓        ✓··–✓      ✓··––        –··–·          ✓✓✓–✓    ✓✓✓–✓    ✓··–·
logResourceUse                       s     ✓✓✓–1   ✓✓✓–1        ✓··–1      1··––        –··–·          ✓✓✓–1    ✓✓✓–1    ✓··–·   1 RESOURCE_FOR_OWN_ORGANISATION
withdrawResourceUse                  s     ✓–––✓   ✓–––✓        ✓··–✓      –··––        –··–·          ✓–––✓    ✓–––✓    ✓··–·
resourcesWaiting                     s     111––   111––        ✓··––      –··––        –··–·          111––    111––    1··–·   1 CO_LEADERS_ONLY
askForWiderCircle                    s     ✓11––   ✓11––        ✓··––      1··––        –··–·          ✓11––    ✓11––    ✓··–·   1 RESOURCE_OF_ANOTHER
takeBackWish                         s     ✓–––✓   ✓–––✓        ✓··–✓      –··––        –··–·          ✓–––✓    ✓–––✓    ✓··–·
answerWish                           s     111––   111––        ✓··––      –··––        –··–·          111––    111––    1··–·   1 CO_LEADERS_ONLY
takeDownResource                     s     11111   11111        1··11      1··11        ✓··✓·          11111    11111    1··1·   1 TAKEN_DOWN_BY_ADMINISTRATORS
myResourceDraft                      s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
keepResourceDraft                    s     ✓····   ✓····        ✓····      ✓····        ✓····          ✓····    ✓····    ✓····
chooseExemplar                       s     111––   111––        ✓··––      1··––        –··–·          111––    111––    1··–·   1 CO_LEADERS_ONLY
takeBackExemplar                     s     111––   111––        ✓··––      1··––        –··–·          111––    111––    1··–·   1 CO_LEADERS_ONLY
resourceCautions                     s     ✓✓✓–✓   ✓✓✓–✓        ✓··–✓      ✓··––        –··–·          ✓✓✓–✓    ✓✓✓–✓    ✓··–·
noteWhatDidNotWork                   s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 CAUTION_NEEDS_USE
removeWhatDidNotWork                 s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 CAUTION_OF_ANOTHER
restoreWhatDidNotWork                s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 CAUTION_OF_ANOTHER
answerWhatDidNotWork                 s     ✓11–✓   ✓11–✓        ✓··–✓      1··––        –··–·          ✓11–✓    ✓11–✓    ✓··–·   1 RESOURCE_OF_ANOTHER
resourceRequests                     s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
resourceRequest                      s     ✓✓✓––   ✓✓✓––        ✓··––      ✓··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·
resourceHelpedWith                   s     ✓✓✓–✓   ✓✓✓–✓        ✓··–✓      ✓··––        –··–·          ✓✓✓–✓    ✓✓✓–✓    ✓··–·
askForResource                       s     ✓✓✓––   ✓✓✓––        ✓··––      1··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY
changeResourceRequest                s     ✓22––   ✓22––        ✓··––      1··––        –··–·          ✓22––    ✓22––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY 2 REQUEST_OF_ANOTHER
takeBackResourceRequest              s     ✓22––   ✓22––        ✓··––      1··––        –··–·          ✓22––    ✓22––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY 2 REQUEST_OF_ANOTHER
reopenResourceRequest                s     ✓22––   ✓22––        ✓··––      1··––        –··–·          ✓22––    ✓22––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY 2 REQUEST_OF_ANOTHER
markResourceRequestFound             s     ✓22––   ✓22––        ✓··––      1··––        –··–·          ✓22––    ✓22––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY 2 REQUEST_OF_ANOTHER
answerResourceRequest                s     ✓✓✓––   ✓✓✓––        ✓··––      1··––        –··–·          ✓✓✓––    ✓✓✓––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY
takeBackRequestAnswer                s     ✓––––   ✓––––        ✓··––      1··––        –··–·          ✓––––    ✓––––    ✓··–·   1 PEOPLE_OF_NETWORK_ONLY
`;

/** Asked before people take up places at schools in the rows that follow. */
export const ROWS_OF_SHARED_FILES = `
SHARED FILES
openSharedFile                       s     ✓···1   ✓···1        ✓···1      1···1        1····          ✓···1    ✓···1    ✓····   1 FILE_FOR_STAFF
keepSharedFile                       s     ✓–––1   ✓–––1        ✓··–1      1··11        1··1·          ✓–––1    ✓–––1    ✓··–·   1 FILE_FOR_STAFF
discardSharedFile                    s     ✓–––1   ✓–––1        ✓··–1      1··11        1··1·          ✓–––1    ✓–––1    ✓··–·   1 FILE_FOR_STAFF
`;
