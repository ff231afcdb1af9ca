// Sends the bytes of an opened file, and goes on by itself after a cut line from where the server has got to.
import { Upload } from 'tus-js-client';

/** Small enough that a slow line sends one within the time that a request may take. */
const PIECE = 4 * 1024 * 1024;

/** Waits between tries, begun anew with every piece that arrives; together a few minutes. */
const WAITS_MS = [0, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 60_000];

const CUT = 0;
const FAULTS_OF_SERVER = 500;

export interface Watching {
  /** 0 to 1. */
  onShare: (share: number) => void;
  onCut: () => void;
}

export interface SendingBytes {
  /** True once all has arrived; false when it was stopped or given up. */
  readonly arrived: Promise<boolean>;
  readonly stop: () => void;
}

export function sendBytes(file: File, uploadId: string, { onShare, onCut }: Watching): SendingBytes {
  let stop = (): void => undefined;
  const arrived = new Promise<boolean>((resolve) => {
    const upload = new Upload(file, {
      uploadUrl: `/uploads/${uploadId}`,
      chunkSize: PIECE,
      storeFingerprintForResuming: false,
      retryDelays: WAITS_MS,
      onProgress: (sent, size) => onShare(sent / size),
      onShouldRetry: (error) => {
        onCut();
        const status = error.originalResponse?.getStatus() ?? CUT;
        return status === CUT || status >= FAULTS_OF_SERVER;
      },
      onSuccess: () => resolve(true),
      onError: () => resolve(false),
    });
    stop = () => {
      void upload.abort();
      resolve(false);
    };
    upload.start();
  });
  return { arrived, stop: () => stop() };
}
