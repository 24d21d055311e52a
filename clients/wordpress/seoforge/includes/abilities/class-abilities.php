<?php
/**
 * What programs, such as assistants, can do through WordPress's Abilities API.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Abilities;

use SEOForge\WordPress\Articles\Article_Orders;
use SEOForge\WordPress\Posts\Post_Language;
use SEOForge\WordPress\Seo_Plugins\Seo_Plugins;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the abilities where WordPress has the API, which is since its version 6.9.
 */
final class Abilities {

	private const CATEGORY = 'seoforge';

	/** @var array<string, Ability> By the name that programs call them by. */
	private readonly array $abilities;

	public function __construct( Service_Client $client, Settings $settings, Seo_Plugins $seo_plugins, Article_Orders $orders, Post_Language $language ) {
		$this->abilities = array(
			'seoforge/analyse-post'  => new Analyse_Post( $client, $settings, $seo_plugins ),
			'seoforge/write-article' => new Write_Article( $orders ),
			'seoforge/suggest-links' => new Suggest_Links( $client, $language ),
		);
	}

	/** Has WordPress call it; an older one never does. */
	public function hook(): void {
		add_action( 'wp_abilities_api_categories_init', array( $this, 'register_category' ) );
		add_action( 'wp_abilities_api_init', array( $this, 'register' ) );
	}

	/** Adds the category. */
	public function register_category(): void {
		wp_register_ability_category(
			self::CATEGORY,
			array(
				'label'       => __( 'SEOForge', 'seoforge' ),
				'description' => __( 'Analyses and writes posts.', 'seoforge' ),
			)
		);
	}

	/** Adds the abilities. */
	public function register(): void {
		foreach ( $this->abilities as $name => $ability ) {
			wp_register_ability(
				$name,
				$ability->description() + array(
					'category'            => self::CATEGORY,
					'execute_callback'    => array( $ability, 'execute' ),
					'permission_callback' => array( $ability, 'is_allowed' ),
				)
			);
		}
	}
}
