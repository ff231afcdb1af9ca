// How large each fault is: as the reliability goals have it, or small enough for every run of the tests.
// @ts-check

/**
 * @typedef {object} Size
 * @property {number} posters at once
 * @property {number} kills of a node
 * @property {number} postsEach that a poster writes at least, while nodes are killed
 * @property {number} redisAwayMs
 * @property {number} lossyPostsEach that a poster writes over a line that loses answers
 * @property {number} sockets that lose their line at once
 * @property {number} listeners who lose their rights
 * @property {number} talkMs before rights are lost, and between one way and the other
 * @property {number} slowReaders
 * @property {number} calmMs before they come
 * @property {number} longPosts characters of each post that they read
 * @property {number} slowMs for which they read slowly
 * @property {number} idle handshakes
 * @property {number} slowRequests
 * @property {number} intruders who are signed in
 * @property {number} onslaughtMs
 */

/** @type {Size} */
export const WHOLE = {
  posters: 64,
  kills: 20,
  postsEach: 1_000,
  redisAwayMs: 60_000,
  lossyPostsEach: 25,
  sockets: 1_000,
  listeners: 500,
  talkMs: 3_000,
  slowReaders: 10,
  calmMs: 15_000,
  longPosts: 10_000,
  slowMs: 40_000,
  idle: 2_000,
  slowRequests: 200,
  intruders: 20,
  onslaughtMs: 60_000,
};

/** @type {Size} */
export const SMALL = {
  posters: 16,
  kills: 4,
  postsEach: 0,
  redisAwayMs: 8_000,
  lossyPostsEach: 2,
  sockets: 100,
  listeners: 50,
  talkMs: 1_000,
  slowReaders: 3,
  calmMs: 2_000,
  longPosts: 35_000,
  slowMs: 6_000,
  idle: 100,
  slowRequests: 0,
  intruders: 4,
  onslaughtMs: 3_000,
};
