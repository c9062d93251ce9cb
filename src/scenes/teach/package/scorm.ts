import type { PackagedLesson, Speaks } from './lesson.ts';
import { xml, xmlDocument, type Xml } from './xml.ts';

type Version = NonNullable<Speaks>;

/** What the manifests of the two versions differ in, before and behind what they share. */
interface Edition {
  namespaces: Xml;
  name: string;
  /** The attribute that says that a resource speaks to its platform. */
  kind: Xml;
  /** How an item says from which score of 100 on it is passed. */
  mark(of: number): Xml;
}

const EDITIONS: Record<Version, Edition> = {
  '1.2': {
    namespaces: xml`
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"`,
    name: '1.2',
    kind: xml`adlcp:scormtype="sco"`,
    mark: (of) => xml`
        <adlcp:masteryscore>${of}</adlcp:masteryscore>`,
  },
  '2004': {
    namespaces: xml`
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd"`,
    name: '2004 4th Edition',
    kind: xml`adlcp:scormType="sco"`,
    mark: (of) => xml`
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${of / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
        </imsss:sequencing>`,
  },
};

/**
 * The manifest of a SCORM package with one object that is launched at `index.html`.
 * @param files everything in the package but the manifest
 */
export function scormManifest(
  { slug, title, mark }: PackagedLesson,
  files: readonly string[],
  version: Version,
): string {
  const edition = EDITIONS[version];
  return xmlDocument(xml`
<manifest identifier="made-to-measure-${slug}" version="1.2"${edition.namespaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${edition.name}</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="lesson" identifierref="page">
        <title>${title}</title>${mark === null ? '' : edition.mark(mark)}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" ${edition.kind} href="index.html">
      ${files.map((file) => xml`<file href="${file}"/>`)}
    </resource>
  </resources>
</manifest>`);
}
