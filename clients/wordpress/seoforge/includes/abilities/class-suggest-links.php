<?php
/**
 * The ability to suggest links.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Abilities;

use SEOForge\WordPress\Posts\Post_Language;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Finds posts of the site that a post should link to, and that should link to it.
 */
final class Suggest_Links extends Post_Ability {

	public function __construct( private readonly Service_Client $client, private readonly Post_Language $language ) {}

	/** @return array<string, mixed> */
	public function description(): array {
		$links = array(
			'type'  => 'array',
			'items' => array( 'type' => 'object' ),
		);
		return array(
			'label'       => __( 'Suggest links', 'seoforge' ),
			'description' => __( 'Suggests links between a post and other posts of the site.', 'seoforge' ),
		) + $this->reading(
			array(
				'outgoing' => $links,
				'incoming' => $links,
			)
		);
	}

	/**
	 * Asks the service's index of posts.
	 *
	 * @param array<string, mixed> $input With `postId`, and a keyphrase where it is not that of the index.
	 * @return array<string, mixed>|WP_Error
	 */
	public function execute( array $input ): array|WP_Error {
		$query = array( 'externalId' => (string) $input['postId'] );
		if ( isset( $input['keyphrase'] ) ) {
			$query += array(
				'keyphrase' => $input['keyphrase'],
				'language'  => $this->language->of( $input['postId'] ),
			);
		}
		$answer = $this->client->get( '/api/v1/posts/link-suggestions', $query, Timeout::WRITING );
		return is_wp_error( $answer ) ? $answer : $answer->body;
	}
}
