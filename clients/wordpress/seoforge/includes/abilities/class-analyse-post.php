<?php
/**
 * The ability to analyse a post.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Abilities;

use SEOForge\WordPress\Seo_Plugins\Seo_Plugins;
use SEOForge\WordPress\Seo_Plugins\Template_Variables;
use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use SEOForge\WordPress\Settings\Settings;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Judges a post as it is stored, and lists what does not pass.
 */
final class Analyse_Post extends Post_Ability {

	public function __construct(
		private readonly Service_Client $client,
		private readonly Settings $settings,
		private readonly Seo_Plugins $seo_plugins,
	) {}

	/** @return array<string, mixed> */
	public function description(): array {
		$score = array( 'type' => 'number' );
		return array(
			'label'       => __( 'Analyse a post', 'seoforge' ),
			'description' => __( 'Scores a post for search engines and readability, and lists the checks that do not pass.', 'seoforge' ),
		) + $this->reading(
			array(
				'seo'         => $score,
				'readability' => $score,
				'failing'     => array(
					'type'  => 'array',
					'items' => array( 'type' => 'string' ),
				),
			)
		);
	}

	/**
	 * Asks the service.
	 *
	 * @param array<string, mixed> $input With `postId`, and a keyphrase where it is not that of the SEO plugin.
	 * @return array<string, mixed>|WP_Error
	 */
	public function execute( array $input ): array|WP_Error {
		$post   = get_post( $input['postId'] );
		$fields = $this->seo_plugins->active()->read( $post->ID );
		$answer = $this->client->post(
			'/api/v1/seo/analyses',
			array_filter(
				array(
					'title'           => Template_Variables::without( $fields['title'], $post->post_title ),
					'metaDescription' => Template_Variables::without( $fields['description'], $post->post_excerpt ),
					'slug'            => $post->post_name,
					'permalink'       => (string) get_permalink( $post ),
					'keyphrase'       => $input['keyphrase'] ?? $fields['keyphrase'],
					'locale'          => $this->settings->chosen_language(),
				)
			) + array( 'content' => $post->post_content ),
			Timeout::ANALYSIS
		);
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$scorecards = $answer->body['scorecards']['yoast'] ?? null;
		return is_array( $scorecards ) ? $this->summary( $scorecards ) : Problem::not_the_service();
	}

	/**
	 * The scores, and the messages of what is red or orange.
	 *
	 * @param array<string, mixed> $scorecards Of the service's answer.
	 * @return array<string, mixed>
	 */
	private function summary( array $scorecards ): array {
		$checks  = array_merge( $scorecards['seo']['checks'], $scorecards['readability']['checks'] );
		$failing = array_filter( $checks, static fn( array $check ): bool => in_array( $check['rating'], array( 'bad', 'ok' ), true ) );
		return array(
			'seo'         => $scorecards['seo']['score'],
			'readability' => $scorecards['readability']['score'],
			'failing'     => array_values( array_column( $failing, 'message' ) ),
		);
	}
}
