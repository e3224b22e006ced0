import { join } from 'node:path'
import { ROOT } from './paths.ts'

/** The built site, as `npm run preview` serves it. */
export const BUILT_URL = 'http://127.0.0.1:4381'

/** The built site, as nginx serves it. */
export const NGINX_URL = 'http://127.0.0.1:4383'

/** The development server, on a copy of the project. */
export const DEV_URL = 'http://127.0.0.1:4382'

export const DEV_COPY_NAME = 'dev-copy'

/** Where that copy lies. */
export const DEV_COPY = join(ROOT, '.vitepress/cache', DEV_COPY_NAME)
