// What every answer tells the browser it may do: nothing from elsewhere, no framing, no guessing of types.
import helmet from 'helmet';
import type { Config } from '../config/config.js';

export const securityHeaders = ({ publicUrl, filesUrl }: Pick<Config, 'publicUrl' | 'filesUrl'>) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The component library sets inline styles; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:', ...(filesUrl === null ? [] : [filesUrl])],
        connectSrc: ["'self'", publicUrl.replace(/^http/, 'ws')],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: publicUrl.startsWith('https://') ? { maxAge: 31_536_000 } : false,
  });

/** Features of the device that Sixfold never asks for. */
export const PERMISSIONS_POLICY = 'geolocation=(), camera=(), microphone=(), payment=(), usb=(), interest-cohort=()';
