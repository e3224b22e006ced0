/** What a configuration of nginx depends on. */
export interface NginxOptions {
  /** Folder of the built site, absolute. */
  dist: string
  /** Where the site is served: `/` or `/name/`. */
  base: string
  /** What to listen on: `127.0.0.1:8080`. */
  listen: string
  /** See `contentSecurityPolicy`. */
  policy: string
  /** Path of the module that serves `.br` files; without it, gzip only. */
  brotliModule?: string
  /** File with the types that nginx knows by ending, such as `/etc/nginx/mime.types`. */
  mimeTypes: string
  /** Folder for what nginx writes while it runs, absolute. */
  temporary: string
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/**
 * A whole configuration of nginx that serves the built site: files compressed beforehand, hashed
 * assets kept for good, addresses without `.html`, with braces encoded or not.
 */
export function renderNginx(options: NginxOptions): string {
  const { listen, brotliModule, mimeTypes, temporary } = options
  return `${[
    ...(brotliModule ? [`load_module ${brotliModule};`] : []),
    'worker_processes auto;',
    `pid ${temporary}/nginx.pid;`,
    'error_log stderr warn;',
    'events { worker_connections 1024; }',
    'http {',
    `  include ${mimeTypes};`,
    '  types { text/markdown md; }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    '  charset_types text/css text/plain text/markdown text/xml application/javascript application/json application/xml;',
    '  access_log off;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  sendfile on;',
    '  tcp_nopush on;',
    '  keepalive_timeout 65;',
    '  open_file_cache max=8000 inactive=60s;',
    ...TEMPORARY.map((name) => `  ${name}_temp_path ${temporary}/${name};`),
    '  # A name with a hash in it never changes what it stands for; anything else is asked for anew.',
    '  map $request_uri $cache_control {',
    '    "~/assets/.+\\.[\\w-]{8}\\.(?:lean\\.)?\\w+(?:\\?|$)" "public, max-age=31536000, immutable";',
    '    default "no-cache";',
    '  }',
    '  server {',
    `    listen ${listen};`,
    '    server_name _;',
    `    root ${options.dist};`,
    '    gzip_static on;',
    '    gzip_vary on;',
    ...(brotliModule ? ['    brotli_static on;'] : []),
    ...headers(options.policy).map((line) => `    ${line}`),
    ...locations(options.base).map((line) => `    ${line}`),
    '  }',
    '}',
  ].join('\n')}\n`
}

function headers(policy: string): string[] {
  const all = {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  return [
    'add_header Cache-Control $cache_control always;',
    ...Object.entries(all).map(([name, value]) => `add_header ${name} "${value}" always;`),
    '# Strict-Transport-Security is for whoever holds the certificate to decide.',
  ]
}

function locations(base: string): string[] {
  const prefix = base.replace(/\/$/, '')
  return [
    // Copies are served as what they are copies of, not by their own names.
    'location ~ \\.(?:br|gz)$ { return 404; }',
    ...(prefix
      ? [`location = / { return 302 ${base}; }`, `location = ${prefix} { return 301 ${base}; }`]
      : []),
    `location ${base} {`,
    ...(prefix ? [`  rewrite ^${prefix}/(.*)$ /$1 break;`] : []),
    '  try_files $uri $uri.html $uri/index.html @missing;',
    '}',
    'location @missing {',
    // A page's address has no slash at its end.
    `  rewrite ^/(.+?)/+$ ${base}$1 permanent;`,
    '  return 404;',
    '}',
    'error_page 404 /404.html;',
    'location = /404.html { internal; }',
  ]
}
