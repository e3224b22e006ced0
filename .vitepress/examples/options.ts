import ts from 'typescript'

/**
 * The rules every example is held to, TypeScript and JavaScript alike. Without lib.dom, so that
 * `name`, `status` and `location` are not found in a browser's global scope.
 */
export const COMPILER_OPTIONS: ts.CompilerOptions = {
  strict: true,
  allowJs: true,
  checkJs: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.esnext.d.ts'],
  types: ['node'],
  resolveJsonModule: true,
  esModuleInterop: true,
  skipLibCheck: true,
  skipDefaultLibCheck: true,
  noErrorTruncation: true,
}
