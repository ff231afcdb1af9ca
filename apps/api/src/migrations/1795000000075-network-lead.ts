// The lead of a network through the years: seats change hands, and every time of leading keeps its beginning and its end.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NetworkLead1795000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE co_leader_seat
        ADD nominee_agreed_at timestamptz,
        ADD lead_agreed_at timestamptz,
        ADD end_reason text,
        ADD CONSTRAINT co_leader_seat_end_reason_known CHECK (end_reason IN ('handed_over', 'stepped_down', 'left'));

      -- Until now every offer came from a co-leader, so one side had always agreed.
      UPDATE co_leader_seat SET lead_agreed_at = offered_at,
        nominee_agreed_at = CASE WHEN state IN ('accepted', 'ended') THEN coalesce(answered_at, offered_at) END;

      -- A seat can be offered while somebody still leads from it: that is a hand-over.
      DROP INDEX co_leader_seat_taken_once;
      CREATE UNIQUE INDEX co_leader_seat_held_once ON co_leader_seat (network_id, seat) WHERE state = 'accepted';
      CREATE UNIQUE INDEX co_leader_seat_offered_once ON co_leader_seat (network_id, seat) WHERE state = 'offered';
      CREATE INDEX co_leader_seat_by_network ON co_leader_seat (network_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX co_leader_seat_by_network, co_leader_seat_offered_once, co_leader_seat_held_once;
      UPDATE co_leader_seat offer SET state = 'withdrawn' WHERE state = 'offered' AND EXISTS (
        SELECT FROM co_leader_seat held
        WHERE held.network_id = offer.network_id AND held.seat = offer.seat AND held.state = 'accepted');
      CREATE UNIQUE INDEX co_leader_seat_taken_once ON co_leader_seat (network_id, seat)
        WHERE state IN ('offered', 'accepted');
      ALTER TABLE co_leader_seat DROP nominee_agreed_at, DROP lead_agreed_at, DROP end_reason;
    `);
  }
}
