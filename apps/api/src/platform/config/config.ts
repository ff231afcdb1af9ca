// What the environment says, read once, checked whole, frozen. Nothing else reads process.env.
import { z } from 'zod';

const whole = (fallback: number) => z.coerce.number().int().nonnegative().default(fallback);

/** With the sign of whose answer it is, an address holds no more than 64 letters before the @ (RFC 5321). */
const LONGEST_REPLY_NAME = 18;

/** Longest a request waits for a connection to the database before it is told that Sixfold is busy, in milliseconds. */
export const DATABASE_WAIT_MS = 2_000;

const environment = z.object({
  SIXFOLD_MODE: z.enum(['demo', 'production']).default('demo'),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(4300),
  PUBLIC_URL: z.url().optional(),
  FILES_URL: z.url().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  WORKER_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SESSION_SECRET: z.string().min(32, 'needs at least 32 characters'),
  WEB_ROOT: z.string().optional(),
  KNOWN_OPERATIONS: z.string().optional(),
  FILES_ROOT: z.string().default('.data/files'),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().min(3).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  CLAMD_URL: z.url({ protocol: /^tcp$/ }).optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Sixfold <no-reply@sixfold.example>'),
  REPLY_ADDRESS: z
    .email()
    .refine(
      (address) => (address.split('@')[0]?.length ?? 0) <= LONGEST_REPLY_NAME,
      `has at most ${LONGEST_REPLY_NAME} letters before the @`,
    )
    .optional(),
  INBOUND_MAIL_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  MAIL_AUTHENTICATED_BY: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  SIXFOLD_RUNS_JOBS: z.enum(['yes', 'no']).default('yes'),
  SIXFOLD_NODES: whole(1),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(10),
  METRICS_PORT: z.coerce.number().int().positive().optional(),
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0),
  TRUSTED_PROXIES: whole(0),
  CLOCK_AHEAD_DAYS: z.coerce.number().min(0).default(0),
});

/** A bucket of a service that speaks S3. */
export interface BucketConfig {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface InboundMail {
  /** Every answer comes to this address, with a sign of its own after a plus. */
  readonly replyAddress: string;
  /** What the mail server shows that hands over what has come. */
  readonly secret: string;
  /** The server whose word on a sender is believed, as it calls itself in `Authentication-Results`; null for none. */
  readonly authenticatedBy: string | null;
}

export interface Config {
  readonly mode: 'demo' | 'production';
  readonly host: string;
  readonly port: number;
  /** Where people reach Sixfold: scheme, host and port, no slash at the end. */
  readonly publicUrl: string;
  /** Where files have an address to themselves, at which nobody is signed in; null where they have none. */
  readonly filesUrl: string | null;
  readonly databaseUrl: string;
  readonly workerDatabaseUrl: string;
  /** At most this many connections of this node serve requests. */
  readonly databaseConnections: number;
  /** Longest a request waits for one of them. */
  readonly databaseWaitMs: number;
  readonly sessionSecret: string;
  readonly webRoot: string | null;
  /** The file of the operations that the web was built with; set, no other operation is answered. */
  readonly knownOperations: string | null;
  /** The folder of the files that people send; nodes that serve one database share it. */
  readonly filesRoot: string;
  /** Where the contents of shared files are kept; null for a folder within the one of files. */
  readonly bucket: BucketConfig | null;
  /** Where clamd looks for viruses; null for nowhere. */
  readonly clamdUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** How mail comes in that is answered to us; null where mail cannot be answered. */
  readonly inboundMail: InboundMail | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Whether this process also does what is due later: mail, events, clean-ups. */
  readonly runsJobs: boolean;
  /** How many API nodes serve the same database; above one, pushes travel between them. */
  readonly nodes: number;
  /** Where pushes between nodes go; without one PostgreSQL carries them. */
  readonly redisUrl: string | null;
  /** Where this node's figures can be read, on a port of their own that no proxy leads to; null for nowhere. */
  readonly metricsPort: number | null;
  /** How long a node that is told to stop goes on serving while proxies notice, in milliseconds. */
  readonly drainMs: number;
  /** How many proxies in front may be believed about the caller's address. */
  readonly trustedProxies: number;
  /** By how many days, or parts of one, the clock runs ahead, to see the demo as it will be; never in production. */
  readonly clockAheadDays: number;
}

export class ConfigFault extends Error {}

/**
 * Reads and checks the settings.
 * @throws ConfigFault with every fault in one message, a line each.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new ConfigFault(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const settings = parsed.data;
  const publicUrl = (settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`).replace(/\/$/, '');
  if (settings.SIXFOLD_MODE === 'production') refuseUnsafeProduction(settings);
  return Object.freeze({
    mode: settings.SIXFOLD_MODE,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl,
    filesUrl: filesUrlOf(settings, publicUrl),
    databaseUrl: settings.DATABASE_URL,
    workerDatabaseUrl: settings.WORKER_DATABASE_URL,
    databaseConnections: settings.DATABASE_CONNECTIONS,
    databaseWaitMs: DATABASE_WAIT_MS,
    sessionSecret: settings.SESSION_SECRET,
    webRoot: settings.WEB_ROOT ?? null,
    knownOperations: settings.KNOWN_OPERATIONS ?? null,
    filesRoot: settings.FILES_ROOT,
    bucket: bucketOf(settings),
    clamdUrl: settings.CLAMD_URL ?? null,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    inboundMail: inboundMailOf(settings),
    logLevel: settings.LOG_LEVEL,
    runsJobs: settings.SIXFOLD_RUNS_JOBS === 'yes',
    nodes: settings.SIXFOLD_NODES,
    redisUrl: settings.REDIS_URL ?? null,
    metricsPort: settings.METRICS_PORT ?? null,
    drainMs: settings.DRAIN_SECONDS * 1_000,
    trustedProxies: settings.TRUSTED_PROXIES,
    clockAheadDays: settings.CLOCK_AHEAD_DAYS,
  });
}

/** Another site than ours, or it would keep nothing apart. */
function filesUrlOf({ FILES_URL: url }: z.infer<typeof environment>, publicUrl: string): string | null {
  if (url === undefined) return null;
  const { origin, host } = new URL(url);
  if (host === new URL(publicUrl).host) throw new ConfigFault('FILES_URL: needs another host than PUBLIC_URL');
  return origin;
}

function bucketOf(settings: z.infer<typeof environment>): BucketConfig | null {
  const { S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket } = settings;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (endpoint === undefined) return null;
  if (bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined) {
    throw new ConfigFault('S3_ENDPOINT: needs S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY beside it');
  }
  return Object.freeze({ endpoint, region, bucket, accessKeyId, secretAccessKey });
}

function inboundMailOf(settings: z.infer<typeof environment>): InboundMail | null {
  const { REPLY_ADDRESS: replyAddress, INBOUND_MAIL_SECRET: secret, MAIL_AUTHENTICATED_BY: host } = settings;
  if (replyAddress === undefined) return null;
  if (secret === undefined)
    throw new ConfigFault('INBOUND_MAIL_SECRET: REPLY_ADDRESS needs it, to know who hands mail in');
  return Object.freeze({
    replyAddress: replyAddress.toLowerCase(),
    secret,
    authenticatedBy: host?.toLowerCase() ?? null,
  });
}

function refuseUnsafeProduction(settings: z.infer<typeof environment>): void {
  const faults = [
    !settings.PUBLIC_URL?.startsWith('https://') && 'PUBLIC_URL: production needs an https address',
    /^(postgres|sixfold_owner)$/.test(new URL(settings.DATABASE_URL).username) &&
      'DATABASE_URL: production serves as a role that owns nothing (sixfold_app)',
    settings.FILES_URL?.startsWith('http://') && 'FILES_URL: production needs an https address',
    settings.KNOWN_OPERATIONS === undefined && 'KNOWN_OPERATIONS: production answers only what the web was built with',
    settings.SMTP_URL === undefined && 'SMTP_URL: production sends mail (links for new passwords, invitations)',
    settings.TRUSTED_PROXIES === 0 &&
      'TRUSTED_PROXIES: production stands behind the proxy that speaks https, so at least 1',
    settings.CLOCK_AHEAD_DAYS > 0 && 'CLOCK_AHEAD_DAYS: production tells the time as it is',
  ].filter((fault) => typeof fault === 'string');
  if (faults.length > 0) throw new ConfigFault(faults.join('\n'));
}
