import type { Manifest, NamesFile, PagesFile, SectionsFile, TermsFile } from './format.ts'

/** The index, a file at a time. */
export interface Files {
  manifest: Manifest
  pages(): Promise<PagesFile>
  names(): Promise<NamesFile>
  terms(shard: number): Promise<TermsFile>
  sections(file: number): Promise<SectionsFile>
}

/**
 * Reads the files of the index, each once; one that failed is tried again.
 *
 * @param read the content of a file, by its address
 */
export function openFiles(manifest: Manifest, read: (address: string) => Promise<unknown>): Files {
  const known = new Map<string, Promise<unknown>>()
  const once = <File>(address = ''): Promise<File> => {
    const file = known.get(address) ?? read(address)
    known.set(address, file)
    file.catch(() => known.delete(address))
    return file as Promise<File>
  }
  return {
    manifest,
    pages: () => once(manifest.pages),
    names: () => once(manifest.names),
    terms: (shard) => once(manifest.terms[shard]),
    sections: (file) => once(manifest.sections[file]),
  }
}
