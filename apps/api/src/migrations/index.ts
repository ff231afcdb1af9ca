// Every migration, in the order of their numbers.
import { Platform1795000000000 } from './1795000000000-platform.js';
import { People1795000000010 } from './1795000000010-people.js';
import { Organisations1795000000020 } from './1795000000020-organisations.js';
import { Programmes1795000000030 } from './1795000000030-programmes.js';
import { Networks1795000000040 } from './1795000000040-networks.js';
import { Groups1795000000050 } from './1795000000050-groups.js';
import { Discussions1795000000060 } from './1795000000060-discussions.js';
import { NetworkLife1795000000070 } from './1795000000070-network-life.js';
import { Leaving1795000000071 } from './1795000000071-leaving.js';
import { NetworkLead1795000000075 } from './1795000000075-network-lead.js';
import { Notices1795000000080 } from './1795000000080-notices.js';
import { Registers1795000000090 } from './1795000000090-registers.js';
import { Successions1795000000091 } from './1795000000091-successions.js';
import { Applications1795000000110 } from './1795000000110-applications.js';
import { StatesOfNetworks1795000000111 } from './1795000000111-states-of-networks.js';
import { Charter1795000000115 } from './1795000000115-charter.js';
import { FormerFocus1795000000116 } from './1795000000116-former-focus.js';
import { YearlyReview1795000000117 } from './1795000000117-yearly-review.js';
import { WeeklyLetter1795000000118 } from './1795000000118-weekly-letter.js';
import { InvitationsToPeople1795000000120 } from './1795000000120-invitations-to-people.js';
import { Profiles1795000000121 } from './1795000000121-profiles.js';
import { RunningProgrammes1795000000130 } from './1795000000130-running-programmes.js';
import { FilesAndImports1795000000140 } from './1795000000140-files-and-imports.js';
import { Partners1795000000141 } from './1795000000141-partners.js';
import { ReadingMarks1795000000150 } from './1795000000150-reading-marks.js';
import { ClosedSchools1795000000160 } from './1795000000160-closed-schools.js';
import { Board1795000000170 } from './1795000000170-board.js';
import { EndedTies1795000000171 } from './1795000000171-ended-ties.js';
import { ApproximatePlaces1795000000172 } from './1795000000172-approximate-places.js';
import { EnteredSizes1795000000173 } from './1795000000173-entered-sizes.js';
import { FindingNetworks1795000000174 } from './1795000000174-finding-networks.js';
import { Tiers1795000000175 } from './1795000000175-tiers.js';
import { LateLetters1795000000176 } from './1795000000176-late-letters.js';
import { ChangedPosts1795000000180 } from './1795000000180-changed-posts.js';
import { MarkedPosts1795000000181 } from './1795000000181-marked-posts.js';
import { WaysIntoGroups1795000000183 } from './1795000000183-ways-into-groups.js';
import { CareOfGroups1795000000184 } from './1795000000184-care-of-groups.js';
import { PostDrafts1795000000186 } from './1795000000186-post-drafts.js';
import { Following1795000000188 } from './1795000000188-following.js';
import { UnreadByIndex1795000000190 } from './1795000000190-unread-by-index.js';
import { Reactions1795000000191 } from './1795000000191-reactions.js';
import { Mentions1795000000194 } from './1795000000194-mentions.js';
import { Decisions1795000000198 } from './1795000000198-decisions.js';
import { PresenceAsAsked1795000000202 } from './1795000000202-presence-as-asked.js';
import { Actions1795000000206 } from './1795000000206-actions.js';
import { SharedGroups1795000000210 } from './1795000000210-shared-groups.js';
import { ShownPresence1795000000217 } from './1795000000217-shown-presence.js';
import { Summaries1795000000218 } from './1795000000218-summaries.js';
import { Paces1795000000219 } from './1795000000219-paces.js';
import { MovedPosts1795000000221 } from './1795000000221-moved-posts.js';
import { RoleGroups1795000000222 } from './1795000000222-role-groups.js';
import { Resources1795000000250 } from './1795000000250-resources.js';
import { ResourceUses1795000000251 } from './1795000000251-resource-uses.js';
import { Search1795000000252 } from './1795000000252-search.js';
import { SearchFeed1795000000253 } from './1795000000253-search-feed.js';
import { SharedFiles1795000000254 } from './1795000000254-shared-files.js';
import { ResourceRequests1795000000257 } from './1795000000257-resource-requests.js';
import { ResourceCautions1795000000258 } from './1795000000258-resource-cautions.js';
import { Units1795000000260 } from './1795000000260-units.js';
import { ImportedResources1795000000261 } from './1795000000261-imported-resources.js';
import { Collections1795000000265 } from './1795000000265-collections.js';
import { Exemplars1795000000266 } from './1795000000266-exemplars.js';
import { OwnDrafts1795000000267 } from './1795000000267-own-drafts.js';
import { Consents1795000000268 } from './1795000000268-consents.js';
import { Enquiries1795000000269 } from './1795000000269-enquiries.js';
import { EnquiryMoves1795000000270 } from './1795000000270-enquiry-moves.js';
import { EnquiriesInSearch1795000000271 } from './1795000000271-enquiries-in-search.js';
import { WiderCircles1795000000263 } from './1795000000263-wider-circles.js';

export const migrations = [
  Platform1795000000000,
  People1795000000010,
  Organisations1795000000020,
  Programmes1795000000030,
  Networks1795000000040,
  Groups1795000000050,
  Discussions1795000000060,
  NetworkLife1795000000070,
  Leaving1795000000071,
  NetworkLead1795000000075,
  Notices1795000000080,
  Registers1795000000090,
  Successions1795000000091,
  Applications1795000000110,
  StatesOfNetworks1795000000111,
  Charter1795000000115,
  FormerFocus1795000000116,
  YearlyReview1795000000117,
  WeeklyLetter1795000000118,
  InvitationsToPeople1795000000120,
  Profiles1795000000121,
  RunningProgrammes1795000000130,
  FilesAndImports1795000000140,
  Partners1795000000141,
  ReadingMarks1795000000150,
  ClosedSchools1795000000160,
  Board1795000000170,
  EndedTies1795000000171,
  ApproximatePlaces1795000000172,
  EnteredSizes1795000000173,
  FindingNetworks1795000000174,
  Tiers1795000000175,
  LateLetters1795000000176,
  ChangedPosts1795000000180,
  MarkedPosts1795000000181,
  WaysIntoGroups1795000000183,
  CareOfGroups1795000000184,
  PostDrafts1795000000186,
  Following1795000000188,
  UnreadByIndex1795000000190,
  Reactions1795000000191,
  Mentions1795000000194,
  Decisions1795000000198,
  PresenceAsAsked1795000000202,
  Actions1795000000206,
  SharedGroups1795000000210,
  ShownPresence1795000000217,
  Summaries1795000000218,
  Paces1795000000219,
  MovedPosts1795000000221,
  RoleGroups1795000000222,
  Resources1795000000250,
  ResourceUses1795000000251,
  Search1795000000252,
  SearchFeed1795000000253,
  SharedFiles1795000000254,
  ResourceRequests1795000000257,
  ResourceCautions1795000000258,
  Units1795000000260,
  ImportedResources1795000000261,
  Collections1795000000265,
  Exemplars1795000000266,
  OwnDrafts1795000000267,
  WiderCircles1795000000263,
  Consents1795000000268,
  Enquiries1795000000269,
  EnquiryMoves1795000000270,
  EnquiriesInSearch1795000000271,
];
