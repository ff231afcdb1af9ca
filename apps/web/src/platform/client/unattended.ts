// For requests that no person asked for: they must not keep a session alive.
export const unattended = {
  requestPolicy: 'network-only',
  fetchOptions: { headers: { 'x-unattended': '1' } },
} as const;
