import type { PackagedLesson } from './lesson.ts';
import { xml, xmlDocument } from './xml.ts';

/**
 * The manifest of a SCORM 1.2 package with one object that is launched at `index.html`.
 * @param files everything in the package but the manifest
 */
export function scormManifest({ slug, title }: PackagedLesson, files: readonly string[]): string {
  return xmlDocument(xml`
<manifest identifier="made-to-measure-${slug}" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="lesson" identifierref="page">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      ${files.map((file) => xml`<file href="${file}"/>`)}
    </resource>
  </resources>
</manifest>`);
}
