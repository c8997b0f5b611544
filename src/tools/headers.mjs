// @ts-check
/**
 * The headers that the page is served with in production, in one place: the preview server sends them, and the
 * build puts the policy into the page as well, for hosts where nobody can set headers.
 */

/**
 * No 'unsafe-eval': nothing is evaluated as JavaScript. 'wasm-unsafe-eval' is for the real CPython of the check.
 * Monaco cannot do without inline styles.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** @type {Readonly<Record<string, string>>} */
export const productionHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/**
 * The policy as a <meta> in the built page. Not while developing: hot reload needs inline scripts.
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicyMeta() {
  return {
    name: 'buffer-hotel:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
