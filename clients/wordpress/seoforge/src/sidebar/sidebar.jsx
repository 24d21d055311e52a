import * as editor from '@wordpress/editor';
import { __ } from '@wordpress/i18n';

import { settings } from '../settings';
import { Icon } from './icon';
import { NotConnected } from './not-connected';
import { Panels } from './panels';

const NAME = 'seoforge';

/** The sidebar and its entry in the editor's menu. From WordPress 6.6 on they are the editor's, before the post editor's. */
export function Sidebar() {
  const { PluginSidebar, PluginSidebarMoreMenuItem } = editor.PluginSidebar ? editor : globalThis.wp.editPost;
  return (
    <>
      <PluginSidebarMoreMenuItem target={NAME} icon={Icon}>
        {__('SEOForge', 'seoforge')}
      </PluginSidebarMoreMenuItem>
      <PluginSidebar name={NAME} title={__('SEOForge', 'seoforge')} icon={Icon} className="seoforge-sidebar">
        {settings.connected ? <Panels /> : <NotConnected />}
      </PluginSidebar>
    </>
  );
}
