// Gives the demo a past: what was just made is moved back to when it would have happened.
// @ts-check
import { groups } from './talk.mjs';

/**
 * @param {import('pg').Client} database
 * @param {{ letters: string, writers: string }} networks
 */
export async function moveBack(database, { letters, writers }) {
  await database.query(
    `UPDATE network SET created_at = now() - CASE id WHEN $1 THEN interval '70 days' ELSE interval '21 days' END,
       activated_at = CASE id WHEN $1 THEN now() - interval '48 days' END
     WHERE id IN ($1, $2)`,
    [letters, writers],
  );
  await database.query(
    `UPDATE network_membership SET
       asked_at = now() - CASE network_id WHEN $1 THEN interval '68 days' ELSE interval '9 days' END,
       answered_at = answered_at - CASE network_id WHEN $1 THEN interval '55 days' ELSE interval '5 days' END
     WHERE network_id IN ($1, $2)`,
    [letters, writers],
  );
  await database.query(
    `UPDATE co_leader_seat s SET
       offered_at = s.offered_at - ago.days, answered_at = s.answered_at - ago.days,
       lead_agreed_at = s.lead_agreed_at - ago.days, nominee_agreed_at = s.nominee_agreed_at - ago.days
     FROM (SELECT id, CASE WHEN network_id = $1 THEN interval '60 days' WHEN state = 'accepted' THEN interval '21 days'
             ELSE interval '3 days' END AS days
           FROM co_leader_seat WHERE network_id IN ($1, $2)) ago
     WHERE ago.id = s.id`,
    [letters, writers],
  );
  await database.query(`UPDATE working_group SET opened_at = now() - interval '40 days' WHERE network_id = $1`, [
    letters,
  ]);
  await database.query(
    `UPDATE notice SET
       told_at = now() - CASE network_id WHEN $1 THEN interval '48 days' ELSE interval '3 days' END,
       read_at = CASE network_id WHEN $1 THEN now() - interval '47 days' END`,
    [letters],
  );
  for (const { title, posts } of groups.flatMap(({ discussions }) => discussions)) {
    await database.query(
      `UPDATE post SET posted_at = now() - make_interval(hours => hours.ago)
       FROM discussion d, unnest($2::int[]) WITH ORDINALITY AS hours(ago, seq)
       WHERE d.title = $1 AND post.discussion_id = d.id AND post.seq = hours.seq`,
      [title, posts.map(({ hoursAgo }) => hoursAgo)],
    );
  }
  await database.query(
    `UPDATE discussion SET started_at = p.first, last_post_at = p.last
     FROM (SELECT discussion_id, min(posted_at) AS first, max(posted_at) AS last FROM post GROUP BY discussion_id) p
     WHERE p.discussion_id = discussion.id`,
  );
  // Signing in to do all this is not something a person did on a device.
  await database.query('DELETE FROM session');
}
