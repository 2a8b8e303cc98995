package org.rawi.desk.team;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks a provider of identities who someone is: by OpenID Connect's code flow, with PKCE, a nonce and a state. */
final class Provider {
    private static final Logger LOG = Logger.getLogger(Provider.class.getName());
    private static final int PATIENCE_MILLIS = 5000;
    private static final int LONGEST_KEYS = 200_000;

    private final OidcSettings settings;
    private OIDCProviderMetadata metadata;

    Provider(OidcSettings settings) {
        this.settings = settings;
    }

    /**
     * Whom the provider vouches for.
     *
     * @param subject issuer and subject: what stays the same whatever the person is called
     * @param email an email that the provider has checked, or null
     */
    record Identity(String subject, String email) {}

    /**
     * Where the browser is to go.
     *
     * @param asked what makes the answer known again
     * @param back where the provider is to lead back
     */
    URI address(Asked asked, URI back) throws IOException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email"), new ClientID(settings.client()), back)
                .state(new State(asked.state()))
                .nonce(new Nonce(asked.nonce()))
                .codeChallenge(new CodeVerifier(asked.verifier()), CodeChallengeMethod.S256)
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .build()
                .toURI();
    }

    /** Whom the provider vouches for with the answer {@code answered}; nobody where anything about it is not right. */
    Optional<Identity> identity(URI answered, Asked asked, URI back) {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(answered);
            if (!response.indicatesSuccess()
                    || !new State(asked.state()).equals(response.getState())
                    || response.getIssuer() != null
                            && !response.getIssuer().equals(metadata().getIssuer())) {
                return Optional.empty();
            }
            return Optional.of(identity(token(response, asked, back), asked));
        } catch (ParseException | IOException | BadJOSEException | JOSEException fault) {
            LOG.log(Level.WARNING, "the provider of identities did not vouch: {0}", fault.getMessage());
            return Optional.empty();
        }
    }

    private JWT token(AuthenticationResponse response, Asked asked, URI back) throws IOException, ParseException {
        HTTPRequest request = new TokenRequest.Builder(
                        metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.client()), new Secret(settings.secret())),
                        new AuthorizationCodeGrant(
                                response.toSuccessResponse().getAuthorizationCode(),
                                back,
                                new CodeVerifier(asked.verifier())))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setFollowRedirects(false);
        TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
        if (!answer.indicatesSuccess()) {
            throw new IOException(
                    "no token: " + answer.toErrorResponse().getErrorObject().getCode());
        }
        JWT token =
                ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
        if (token == null) {
            throw new IOException("no identity in the answer");
        }
        return token;
    }

    /** Signature, issuer, audience, times and nonce are checked; only signatures by the provider's own keys count. */
    private Identity identity(JWT token, Asked asked) throws BadJOSEException, JOSEException, IOException {
        JWSAlgorithm algorithm =
                JWSAlgorithm.parse(token.getHeader().getAlgorithm().getName());
        if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)
                || !metadata().getIDTokenJWSAlgs().contains(algorithm)) {
            throw new BadJOSEException("signed by " + algorithm);
        }
        IDTokenClaimsSet claims = new IDTokenValidator(
                        metadata().getIssuer(),
                        new ClientID(settings.client()),
                        algorithm,
                        metadata().getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LONGEST_KEYS))
                .validate(token, new Nonce(asked.nonce()));
        boolean checked = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return new Identity(
                claims.getIssuer().getValue() + " " + claims.getSubject().getValue(),
                checked ? claims.getStringClaim("email") : null);
    }

    /** What the provider says of itself, asked for once. */
    private synchronized OIDCProviderMetadata metadata() throws IOException {
        if (metadata == null) {
            try {
                metadata =
                        OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
            } catch (GeneralException fault) {
                throw new IOException(settings.issuer() + " is no provider of identities", fault);
            }
        }
        return metadata;
    }
}
