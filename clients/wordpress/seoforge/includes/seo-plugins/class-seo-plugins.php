<?php
/**
 * Which SEO plugin the site has.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * The plugins whose fields are known, in the order in which they are looked for.
 */
final class Seo_Plugins {

	/** @var array<string, Seo_Plugin> By the name that the editor knows them by. */
	private readonly array $known;

	public function __construct() {
		$this->known = array(
			'yoast'     => new Yoast(),
			'rank-math' => new Rank_Math(),
			'aioseo'    => new Aioseo(),
			'seopress'  => new Seopress(),
		);
	}

	/** The plugin that is active, or the plugin's own fields. */
	public function active(): Seo_Plugin {
		return $this->known[ $this->name() ] ?? new Own_Fields();
	}

	/** Name of the active plugin; null where there is none. */
	public function name(): ?string {
		foreach ( $this->known as $name => $plugin ) {
			if ( $plugin->is_active() ) {
				return $name;
			}
		}
		return null;
	}
}
