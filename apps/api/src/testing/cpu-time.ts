// How much of a processor something takes. The API runs in the process of the specs, so its own share is in it.

/** Milliseconds of processor time that this process used meanwhile; waiting, here or for the database, is not in it. */
export async function cpuTimeOf<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; milliseconds: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1_000 };
}
