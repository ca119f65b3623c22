/** What every answer says to the browser: nothing from elsewhere, nothing inline, no framing. */
import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Content security policy. `data:` images are needed by the design system, whose styles hold small drawings; everything
 * else comes from this host. No `unsafe-inline`: no `style` attribute and no inline script works, on purpose.
 */
export const CONTENT_SECURITY_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Security headers of all answers. */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
};
