// The ways to look at a bank: each says in SQL what of `resource r`, in `network n` where it stands in a bank, it shows.
import { USED_LATELY_DAYS } from '@sixfold/domain';

export const bankViews = ['everything', 'exemplars', 'used_lately', 'like_mine', 'did_not_work'] as const;
export type BankView = (typeof bankViews)[number];

export interface ViewSql {
  /** What is read beside the resource. */
  readonly beside: string;
  readonly shows: string;
  /** The moment by which the latest comes first. */
  readonly latest: string;
  /** `UsedLately` as JSON. */
  readonly usedLately: string;
}

/** Parameter 5: of one network's bank. */
const narrowedTo = (shows: string): ViewSql => ({
  beside: '',
  shows: `($5::uuid IS NULL OR r.network_id = $5) AND ${shows}`,
  latest: 'r.changed_at',
  usedLately: 'NULL',
});

/** Where it was taught, in schools that are of the network now: of one, or of any that the person is in. */
const USED = `JOIN (
  SELECT u.resource_id, max(u.taught_on) AS last_on, count(DISTINCT u.organisation_id)::int AS schools
  FROM network_membership m JOIN resource_use u ON u.organisation_id = m.organisation_id
  WHERE m.state = 'accepted' AND m.network_id = ANY (CASE WHEN $5::uuid IS NULL THEN $3::uuid[] ELSE ARRAY[$5] END)
    AND u.withdrawn_at IS NULL AND u.taught_on > current_date - ${USED_LATELY_DAYS}
  GROUP BY u.resource_id) used ON used.resource_id = r.id`;

export const VIEWS: Readonly<Record<BankView, ViewSql>> = {
  everything: narrowedTo('TRUE'),
  exemplars: narrowedTo(`(r.network_id = ANY ($3) OR n.programme_id = ANY ($4)) AND EXISTS (
    SELECT FROM resource_exemplar e
    WHERE e.resource_id = r.id AND e.network_id = r.network_id AND e.taken_back_at IS NULL)`),
  // By parameter 14, for which schools it was made: whose facts are alike is no matter of SQL.
  like_mine: narrowedTo('TRUE'),
  // Wherever it stands: a network teaches what everybody was given, too.
  used_lately: {
    beside: USED,
    shows: 'TRUE',
    latest: 'used.last_on::timestamptz',
    usedLately: `jsonb_build_object('schools', used.schools, 'lastOn', used.last_on)`,
  },
  did_not_work: narrowedTo(
    'EXISTS (SELECT FROM resource_caution c WHERE c.resource_id = r.id AND c.withdrawn_at IS NULL)',
  ),
};
