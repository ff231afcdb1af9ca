// The addresses of all tasks behind the first page, in one flat table; those of the bank stand in one beside it. The
// table is loaded with the first of them, and each task when it is first opened.
import type { RouteObject } from 'react-router';
import { NotFoundPage } from './platform/page/problem-page.js';
import { page } from './route-pages.js';
import { openRoutesOfBank, routesOfBank } from './routes-of-bank.js';

/** For everybody, with or without an account. */
export const open: RouteObject[] = [
  {
    path: 'networks/find',
    lazy: page(async () => (await import('./tasks/find-a-network/find-a-network.page.js')).FindANetworkPage),
  },
  {
    path: 'networks/:networkId',
    lazy: page(
      async () => (await import('./tasks/look-after-a-network/look-after-a-network.page.js')).LookAfterANetworkPage,
    ),
  },
  ...openRoutesOfBank,
];

/** For whoever is signed in, beside home. */
export const inside: RouteObject[] = [
  { path: 'networks', lazy: page(async () => (await import('./tasks/networks/networks.page.js')).NetworksPage) },
  {
    path: 'networks/new',
    lazy: page(async () => (await import('./tasks/start-a-network/start-a-network.page.js')).StartANetworkPage),
  },
  {
    path: 'networks/:networkId/activate',
    lazy: page(
      async () => (await import('./tasks/activate-a-network/activate-a-network.page.js')).ActivateANetworkPage,
    ),
  },
  {
    path: 'networks/:networkId/answer/:proposalId',
    lazy: page(async () => (await import('./tasks/answer-a-proposal/answer-a-proposal.page.js')).AnswerAProposalPage),
  },
  {
    path: 'networks/:networkId/apply',
    lazy: page(async () => (await import('./tasks/apply-to-a-network/apply-to-a-network.page.js')).ApplyToANetworkPage),
  },
  ...routesOfBank,
  {
    path: 'networks/:networkId/board',
    lazy: page(async () => (await import('./tasks/offer-and-ask/offer-and-ask.page.js')).OfferAndAskPage),
  },
  {
    path: 'networks/:networkId/board/new',
    lazy: page(async () => (await import('./tasks/offer-and-ask/new-entry.page.js')).NewEntryPage),
  },
  {
    path: 'networks/:networkId/board/:entryId',
    lazy: page(async () => (await import('./tasks/offer-and-ask/entry.page.js')).EntryPage),
  },
  {
    path: 'networks/:networkId/charter',
    lazy: page(async () => (await import('./tasks/agree-on-a-charter/agree-on-a-charter.page.js')).AgreeOnACharterPage),
  },
  {
    path: 'networks/:networkId/letter',
    lazy: page(
      async () =>
        (await import('./tasks/write-the-weekly-letter/write-the-weekly-letter.page.js')).WriteTheWeeklyLetterPage,
    ),
  },
  {
    path: 'networks/:networkId/review',
    lazy: page(async () => (await import('./tasks/review-the-year/review-the-year.page.js')).ReviewTheYearPage),
  },
  {
    path: 'networks/:networkId/future',
    lazy: page(async () => (await import('./tasks/go-on-or-close/go-on-or-close.page.js')).GoOnOrClosePage),
  },
  {
    path: 'networks/:networkId/history',
    lazy: page(async () => (await import('./tasks/look-after-a-network/history.page.js')).HistoryPage),
  },
  {
    path: 'networks/:networkId/hand-over',
    lazy: page(async () => (await import('./tasks/hand-over-a-seat/hand-over-a-seat.page.js')).HandOverASeatPage),
  },
  {
    path: 'networks/:networkId/leave/:proposalId',
    lazy: page(async () => (await import('./tasks/leave-a-network/leave-a-network.page.js')).LeaveANetworkPage),
  },
  {
    path: 'networks/:networkId/groups',
    lazy: page(async () => (await import('./tasks/open-a-group/groups.page.js')).GroupsPage),
  },
  {
    path: 'groups/:groupId',
    lazy: page(async () => (await import('./tasks/talk-in-a-group/group.page.js')).GroupPage),
  },
  {
    path: 'groups/:groupId/look-after',
    lazy: page(async () => (await import('./tasks/look-after-a-group/look-after-a-group.page.js')).LookAfterAGroupPage),
  },
  {
    path: 'groups/:groupId/share',
    lazy: page(async () => (await import('./tasks/share-a-group/share-a-group.page.js')).ShareAGroupPage),
  },
  {
    path: 'networks/:networkId/shared-groups',
    lazy: page(async () => (await import('./tasks/share-a-group/shared-groups.page.js')).SharedGroupsPage),
  },
  {
    path: 'groups/:groupId/start',
    lazy: page(async () => (await import('./tasks/talk-in-a-group/start-a-discussion.page.js')).StartADiscussionPage),
  },
  {
    path: 'groups/:groupId/decisions',
    lazy: page(async () => (await import('./tasks/decide-in-a-group/decisions.page.js')).DecisionsPage),
  },
  {
    path: 'groups/:groupId/actions',
    lazy: page(async () => (await import('./tasks/agree-actions/actions.page.js')).ActionsPage),
  },
  {
    path: 'discussions/:discussionId/decide',
    lazy: page(async () => (await import('./tasks/decide-in-a-group/decide-in-a-group.page.js')).DecideInAGroupPage),
  },
  {
    path: 'discussions/:discussionId',
    lazy: page(async () => (await import('./tasks/talk-in-a-group/discussion.page.js')).DiscussionPage),
  },
  {
    path: 'organisations/:organisationId',
    lazy: page(
      async () => (await import('./tasks/read-an-organisation/read-an-organisation.page.js')).ReadAnOrganisationPage,
    ),
  },
  {
    path: 'organisations/:organisationId/people',
    lazy: page(async () => (await import('./tasks/invite-people/people-here.page.js')).PeopleHerePage),
  },
  {
    path: 'networks/:networkId/enquiries',
    lazy: page(async () => (await import('./tasks/run-an-enquiry/enquiries.page.js')).EnquiriesPage),
  },
  {
    path: 'networks/:networkId/enquiries/new',
    lazy: page(async () => (await import('./tasks/run-an-enquiry/new-enquiry.page.js')).NewEnquiryPage),
  },
  {
    path: 'enquiries/:enquiryId/timeline',
    lazy: page(async () => (await import('./tasks/run-an-enquiry/timeline.page.js')).TimelinePage),
  },
  {
    path: 'enquiries/:enquiryId',
    lazy: page(async () => (await import('./tasks/run-an-enquiry/enquiry.page.js')).EnquiryPage),
  },
  {
    path: 'organisations/:organisationId/consents',
    lazy: page(async () => (await import('./tasks/keep-consents/consents.page.js')).ConsentsPage),
  },
  {
    path: 'organisations/:organisationId/consents/new',
    lazy: page(async () => (await import('./tasks/keep-consents/record-consents.page.js')).RecordConsentsPage),
  },
  {
    path: 'organisations/:organisationId/people/invite',
    lazy: page(async () => (await import('./tasks/invite-people/invite-people.page.js')).InvitePeoplePage),
  },
  {
    path: 'programmes',
    lazy: page(async () => (await import('./tasks/run-a-programme/programmes.page.js')).ProgrammesPage),
  },
  {
    path: 'programmes/new',
    lazy: page(async () => (await import('./tasks/run-a-programme/begin-a-programme.page.js')).BeginAProgrammePage),
  },
  {
    path: 'programmes/none',
    lazy: page(async () => (await import('./tasks/run-a-programme/networks-outside.page.js')).NetworksOutsidePage),
  },
  {
    path: 'programmes/:programmeId',
    lazy: page(async () => (await import('./tasks/run-a-programme/run-a-programme.page.js')).RunAProgrammePage),
  },
  {
    path: 'programmes/:programmeId/contacts',
    lazy: page(async () => (await import('./tasks/run-a-programme/contacts.page.js')).ContactsPage),
  },
  {
    path: 'schools',
    lazy: page(async () => (await import('./tasks/find-a-school/find-a-school.page.js')).FindASchoolPage),
  },
  {
    path: 'notices',
    lazy: page(async () => (await import('./tasks/read-my-notices/read-my-notices.page.js')).ReadMyNoticesPage),
  },
  {
    path: 'mail',
    lazy: page(
      async () => (await import('./tasks/look-after-the-mail/look-after-the-mail.page.js')).LookAfterTheMailPage,
    ),
  },
  {
    path: 'partners/new',
    lazy: page(async () => (await import('./tasks/add-a-partner/add-a-partner.page.js')).AddAPartnerPage),
  },
  {
    path: 'registers',
    lazy: page(async () => (await import('./tasks/import-a-register/import-a-register.page.js')).ImportARegisterPage),
  },
  {
    path: 'colleagues',
    lazy: page(async () => (await import('./tasks/find-a-colleague/find-a-colleague.page.js')).FindAColleaguePage),
  },
  {
    path: 'colleagues/start-a-group',
    lazy: page(
      async () => (await import('./tasks/start-a-light-group/start-a-light-group.page.js')).StartALightGroupPage,
    ),
  },
  {
    path: 'people/:personId',
    lazy: page(async () => (await import('./tasks/read-a-profile/read-a-profile.page.js')).ReadAProfilePage),
  },
  {
    path: 'me/profile',
    lazy: page(async () => (await import('./tasks/my-profile/my-profile.page.js')).MyProfilePage),
  },
  { path: 'me', lazy: page(async () => (await import('./tasks/my-settings/my-settings.page.js')).MySettingsPage) },
  {
    path: 'demo-mail',
    lazy: page(async () => (await import('./tasks/read-demo-mail/read-demo-mail.page.js')).ReadDemoMailPage),
  },
  { path: 'search', lazy: page(async () => (await import('./tasks/search/search.page.js')).SearchPage) },
  { path: '*', element: <NotFoundPage /> },
];
