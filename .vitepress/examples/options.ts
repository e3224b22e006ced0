import ts from 'typescript'

/** The same rules as a configuration file has them. */
export const OPTIONS_AS_TEXT = {
  strict: true,
  allowJs: true,
  checkJs: true,
  target: 'esnext',
  module: 'preserve',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  lib: ['esnext'],
  types: ['node'],
  resolveJsonModule: true,
  esModuleInterop: true,
  skipLibCheck: true,
  skipDefaultLibCheck: true,
  noErrorTruncation: true,
}

/**
 * The rules every example is held to, TypeScript and JavaScript alike. Without lib.dom, so that
 * `name`, `status` and `location` are not found in a browser's global scope.
 */
export const COMPILER_OPTIONS: ts.CompilerOptions = ts.convertCompilerOptionsFromJson(
  OPTIONS_AS_TEXT,
  '',
).options
